using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Drafts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A person's own section or paragraph: a change like any other.</summary>
public sealed partial class WriteDialog : ComponentBase
{
    private ChosenPlace? _place;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    /// <summary>The draft it goes on with, or the one that new text is kept as.</summary>
    [Parameter]
    public string Target { get; set; } = DraftTarget.NewText;

    // A dialog opens on an open review only.
    private DeskView View => Desk.View ?? throw new InvalidOperationException("No review is open.");

    private ChosenPlace Place => _place ?? PlacePicker.First(View.HowTo);

    private ReviewedChange? Make(DeskView view, string typed) => HandText.Shown(view, HandText.Add(view.HowTo, typed, Place));

    private async Task<string?> SaveAsync(EditedText text) =>
        string.IsNullOrWhiteSpace(text.Typed) ? ReviewTexts.Error_NoText
        : await Desk.AddAsync(text.Typed, Place, text.Draft) ? null
        : ReviewTexts.Error_SectionGone;

    private void Close() => Dialog.Close();
}
