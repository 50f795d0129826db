using System.Threading.Channels;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>
/// Writes down what people saw of their reviews, and the numbers of those reviews as their pages have them anyway; no page waits for it.
/// A program that is killed loses the last notes: what was seen then is marked as new once more.
/// </summary>
internal sealed partial class VisitBook(VisitStore visits, TallyStore tallies, TimeProvider clock, ILogger<VisitBook> log)
    : BackgroundService
{
    private readonly Channel<VisitNote> _notes = Channel.CreateUnbounded<VisitNote>(new UnboundedChannelOptions { SingleReader = true });

    public void Enter(VisitNote note) => _notes.Writer.TryWrite(note);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _notes.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var note in _notes.Reader.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await WriteAsync(note);
            }
            catch (Exception reason)
            {
                // Nothing rests on a note; the next one must still be written.
                NotWritten(log, reason);
            }
        }
    }

    /// <summary>Writes what is entered by now.</summary>
    internal async Task WriteWaitingAsync()
    {
        while (_notes.Reader.TryRead(out var note))
        {
            await WriteAsync(note);
        }
    }

    private async Task WriteAsync(VisitNote note)
    {
        var shown = note.Shown;
        await visits.SeeAsync(shown.Me, shown.Id, note.Seen, note.At);
        var events = shown.Stored.Events.Select(DeskReader.Recorded).ToList();
        await tallies.KeepAsync(ReviewTally.Of(shown.Stored, shown.State, events, clock.LocalTimeZone));
    }

    [LoggerMessage(LogLevel.Warning, "What a person saw of a review could not be written down.")]
    private static partial void NotWritten(ILogger log, Exception reason);
}
