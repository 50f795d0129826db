using DocWorkbench.Web.Components.Layout;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>A person's texts that are not saved and stand at no change and no block.</summary>
public sealed partial class OtherDrafts : SteadyComponent
{
    [Inject]
    private PageWindows Windows { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    protected override object Shown => (View.Drafts, View.State.Changes);

    private static string What(DeskDraft draft) =>
        draft.Draft.Target == DraftTarget.NewText ? DraftTexts.Place_NewText : DraftTexts.Place_Gone;

    private Task ContinueAsync(DeskDraft draft) =>
        Windows.ShowAsync<WriteDialog>(ReviewTexts.Deed_Write, ("Desk", Desk), (nameof(WriteDialog.Target), draft.Draft.Target));
}
