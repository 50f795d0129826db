using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

public sealed partial class ReviewDesk
{
    /// <summary>Where a person's own texts are kept while they are not saved.</summary>
    internal ReviewStore Store => _store;

    /// <summary>Remembers that there is such a text, or none any more. The page draws that when it is drawn next: somebody is typing.</summary>
    internal async Task ShowDraftAsync(string target, DeskDraft? draft)
    {
        await _one.WaitAsync();
        try
        {
            if (View is { } shown)
            {
                View = shown with { Drafts = draft is null ? shown.Drafts.Remove(target) : shown.Drafts.SetItem(target, draft) };
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Has the page drawn as it is.</summary>
    internal Task TellAsync() => Changed?.Invoke() ?? Task.CompletedTask;

    /// <summary>Compares with the sources what somebody is typing.</summary>
    /// <param name="typed">The review as if it were decided.</param>
    /// <returns>Null where the checks could not be finished.</returns>
    /// <exception cref="OperationCanceledException">There is a newer text.</exception>
    internal Task<DeskEvidence?> CompareAsync(DeskView typed, CancellationToken newer) => _evidence.CompareAsync(typed, newer);
}
