using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;

namespace DocWorkbench.Core.Proposals;

/// <summary>Makes of a request whose answer was cut off the request for the rest of that answer.</summary>
public static class ReplyRest
{
    private const int LongestBeginning = 160;

    /// <param name="asking">The hash of the question that was cut off.</param>
    /// <param name="part">What came whole.</param>
    /// <param name="howTo">The how-to that was sent.</param>
    public static ChangeRequest Of(ChangeRequest asked, string asking, Proposal part, HowTo howTo)
    {
        var before = asked.Continues;
        return asked with
        {
            Continues = new ContinuationWish(
                before?.FirstAsking ?? asking,
                [.. before?.Complete ?? [], .. part.Operations.Select(o => Complete(o, howTo)).OfType<CompleteChange>()]
            ),
        };
    }

    private static CompleteChange? Complete(ProposedOperation operation, HowTo howTo) =>
        operation switch
        {
            SectionOperation it => new CompleteChange(
                OperationReader.NameOf(it.Kind),
                Section(it.Target, howTo),
                it.Heading ?? "",
                Beginning(string.Join(' ', it.Blocks.Select(b => b.Markdown ?? $"passage {b.Copy}, word for word")))
            ),
            QuotedOperation it => new CompleteChange(it.Action, it.Section, "", Beginning(it.Updated ?? "")),
            _ => null,
        };

    private static string Section(string id, HowTo howTo) =>
        howTo.Sections.FirstOrDefault(s => s.Id == id) is { Heading.Length: > 0 } section ? section.Heading : "the beginning";

    private static string Beginning(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > LongestBeginning ? line[..LongestBeginning] + " …" : line;
    }
}
