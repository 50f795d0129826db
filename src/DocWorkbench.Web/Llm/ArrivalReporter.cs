using System.Collections.Immutable;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Web.Llm.Faults;

namespace DocWorkbench.Web.Llm;

/// <summary>Tells the writer what has come in: each change at once, and how much there is four times a second at most.</summary>
/// <param name="standAlone">Makes of what came a reply to store should no more come; empty where no change is whole.</param>
internal sealed class ArrivalReporter(
    IProgress<ProposalStep> progress,
    TimeProvider time,
    ServerWords words,
    Func<ArrivingReply, ImmutableArray<byte>> standAlone
)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    private ImmutableArray<byte> _whole = [];
    private long? _last;

    public void Received(ArrivingReply reply, bool isNewChange)
    {
        if (!isNewChange && _last is { } last && time.GetElapsedTime(last) < Pace)
        {
            return;
        }

        _last = time.GetTimestamp();
        var text = reply.Text;
        var safe = words.WithoutKey(text);
        var shown = ReferenceEquals(safe, text) ? reply : ArrivingReply.Of(safe);
        if (isNewChange)
        {
            _whole = standAlone(shown);
        }

        progress.Report(new ProposalStep.Arriving(reply.Length, shown.Changes, safe, _whole));
    }
}
