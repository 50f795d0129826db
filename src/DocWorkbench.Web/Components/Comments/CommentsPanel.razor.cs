using System.Globalization;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Comments;

/// <summary>What people said about a change, and a box to say something.</summary>
public sealed partial class CommentsPanel : ComponentBase
{
    /// <summary>The id of the panel beside the changes.</summary>
    internal const string Place = "comments";

    /// <summary>The id of its box.</summary>
    internal const string BoxPlace = "comment-box";

    private HashSet<long> _drafts = [];

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required string ChangeId { get; set; }

    /// <summary>The change in a word or two.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyCollection<CommentThread> Threads { get; set; }

    /// <summary>It is the one that keys lead to.</summary>
    [Parameter]
    public bool HasPlace { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            var kept = await Browser.InvokeAsync<string[]?>("docworkbench.kept", CommentSlots.OfEdits(View.Id)) ?? [];
            _drafts = [.. kept.Select(id => long.TryParse(id, CultureInfo.InvariantCulture, out var comment) ? comment : 0)];
            if (_drafts.Count > 0)
            {
                StateHasChanged();
            }
        }
    }

    private Task<string?> SaveAsync(string typed) => Desk.CommentAsync(ChangeId, Name, typed);

    private async Task GoneAsync() => await Browser.InvokeVoidAsync("docworkbench.focus", Place);
}
