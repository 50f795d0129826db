using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Request;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

public sealed partial class ReviewPage
{
    internal Task AddMaterialAsync() => OpenAsync<AddMaterialDialog>(DeedTexts.AddMaterial);

    private Task AskAgainAsync(ReviewedChange change) =>
        OpenAsync<ProposeDialog>(ReviewTexts.Dialog_AskAgain, (nameof(ProposeDialog.Again), change));

    internal Task ShowKeysAsync() => OpenAsync<KeysDialog>(ReviewTexts.Dialog_Keys);

    internal Task ProposeAsync() => OpenAsync<ProposeDialog>(ReviewTexts.Dialog_Propose);

    private async Task OpenAsync<TDialog>(string title, params IEnumerable<(string Name, object Value)> more)
        where TDialog : ComponentBase
    {
        await Windows.ShowAsync<TDialog>(title, more.Select(m => (m.Name, (object?)m.Value)).Append(("Desk", _desk)));
        if (_desk is not null)
        {
            await _desk.RefreshAsync();
        }
    }
}
