using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <content>The way of every deed to the database and back.</content>
public sealed partial class ReviewDesk
{
    /// <summary>Appends an event and shows the review as the database has it then.</summary>
    /// <param name="seen">The newest event about the change that the person's page showed; null where nothing else could be meant.</param>
    /// <param name="beforeShown">Told of the new view before it is drawn; only when the event was appended.</param>
    /// <returns>False where somebody was there first; the page then shows what they did.</returns>
    internal Task<bool> AppendAsync(
        ReviewEventKind kind,
        string target,
        string? text,
        string done,
        long? seen,
        Action<DeskView>? beforeShown = null
    ) => AppendAsync([NewEvent.Of(kind, target, text, seen)], done, beforeShown);

    /// <summary>The same for several events that are one deed.</summary>
    internal async Task<bool> AppendAsync(IReadOnlyList<NewEvent> deed, string done, Action<DeskView>? beforeShown = null)
    {
        if (View is not { } shown || deed.Count == 0)
        {
            return false;
        }

        var actorId = await ActorIdAsync();
        AppendOutcome outcome;
        // Nothing is drawn between the commit and the new view, so that a quick next key finds the next change.
        await _one.WaitAsync();
        try
        {
            outcome = await _store.AppendAsync(shown.Id, actorId, deed);
            View = await _reader.ReadAsync(shown.Id, shown.Me, View, CancellationToken.None) ?? shown;
            if (outcome is AppendOutcome.Appended appended)
            {
                SavedAt = new DateTimeOffset(appended.Event.UtcTicks, TimeSpan.Zero);
                beforeShown?.Invoke(View);
                Look();
            }
        }
        finally
        {
            _one.Release();
        }

        Status = outcome is AppendOutcome.Appended ? done : ReviewTexts.Error_DecidedFirst;
        await RaiseAsync();
        return outcome is AppendOutcome.Appended;
    }
}
