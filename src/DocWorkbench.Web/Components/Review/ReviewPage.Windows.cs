using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Request;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

public sealed partial class ReviewPage
{
    internal Task AddMaterialAsync() => OpenAsync<AddMaterialDialog>("Add a material or a note");

    private Task AskAgainAsync(ReviewedChange change) =>
        OpenAsync<ProposeDialog>("Ask again for one change", (nameof(ProposeDialog.Again), change));

    internal Task ShowKeysAsync() => OpenAsync<KeysDialog>("Keys");

    internal Task ProposeAsync() => OpenAsync<ProposeDialog>("Propose changes");

    private async Task OpenAsync<TDialog>(string title, params IEnumerable<(string Name, object Value)> more)
        where TDialog : ComponentBase
    {
        var parameters = new DialogParameters { ["Desk"] = _desk };
        foreach (var (name, value) in more)
        {
            parameters.Add(name, value);
        }

        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters);
        await dialog.Result;
        if (_desk is not null)
        {
            await _desk.RefreshAsync();
        }
    }
}
