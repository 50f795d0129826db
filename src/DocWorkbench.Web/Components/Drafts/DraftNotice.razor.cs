using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Says where it belongs that a person typed a text and did not save it.</summary>
public sealed partial class DraftNotice : ComponentBase
{
    private bool _isAsking;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskDraft Draft { get; set; }

    /// <summary>What it is for, where it does not stand there.</summary>
    [Parameter]
    public string? What { get; set; }

    /// <summary>The id of the button that takes it up again.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public EventCallback OnContinue { get; set; }

    private string Words
    {
        get
        {
            var notice = DraftWords.Notice(Draft);
            var words = What is null ? notice : DraftTexts.Notice_For.With(notice, What);
            return _isAsking ? DraftTexts.Notice_Asked.With(words) : words;
        }
    }

    private async Task DiscardAsync()
    {
        await using var browser = new BrowserDrafts(Browser);
        await Desk.DiscardAsync(Draft, browser);
    }
}
