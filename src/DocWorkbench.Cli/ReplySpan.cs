using System.Text;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>
/// Where a finding stands in the new text as the reply itself gives it: placing adds blank lines around it and turns its line ends into
/// the how-to's.
/// </summary>
internal static class ReplySpan
{
    public static ByteSpan Of(CheckedReply reply, Finding finding)
    {
        var placed = reply.Placement.Placed.First(c => c.Number == finding.Change).NewText;
        var given = reply.Proposal.Operations.OfType<QuotedOperation>().FirstOrDefault(o => o.Number == finding.Change)?.Updated;
        return given is not null && AreAlike(given, placed)
            ? Bytes(given, Shift(given, placed, finding.Span.Start), Shift(given, placed, finding.Span.End))
            : Bytes(placed, finding.Span.Start, finding.Span.End);
    }

    private static bool AreAlike(string given, string placed) =>
        LineEnds.Normalise(given, "\n").Trim('\n').Trim() == LineEnds.Normalise(placed, "\n").Trim('\n').Trim();

    // The place with as many signs before it, line ends counted as one.
    private static int Shift(string given, string placed, int at)
    {
        var wanted = Signs(placed, Begin(placed), at);
        var place = Begin(given);
        for (var counted = 0; counted < wanted && place < given.Length; place++)
        {
            counted += IsSecondOfLineEnd(given, place) ? 0 : 1;
        }

        while (place < given.Length && IsSecondOfLineEnd(given, place))
        {
            place++;
        }

        return place;
    }

    private static int Begin(string text) => text.Length - text.TrimStart().Length;

    private static int Signs(string text, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Count(i => !IsSecondOfLineEnd(text, i));

    private static bool IsSecondOfLineEnd(string text, int at) => at > 0 && text[at] == '\n' && text[at - 1] == '\r';

    private static ByteSpan Bytes(string text, int start, int end) =>
        new(Encoding.UTF8.GetByteCount(text.AsSpan(0, start)), Encoding.UTF8.GetByteCount(text.AsSpan(start, Math.Max(0, end - start))));
}
