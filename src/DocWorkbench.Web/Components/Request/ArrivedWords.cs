using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A change that has come in, in a writer's words; where it belongs is not decided yet.</summary>
internal static class ArrivedWords
{
    private const int LongestBeginning = 160;

    public static string Of(ProposedOperation operation, HowTo howTo) =>
        operation switch
        {
            SectionOperation { Heading: { } heading, Kind: OperationKind.InsertAfter or OperationKind.InsertBefore } =>
                $"New section “{heading}”",
            SectionOperation it => $"{Verb(it.Kind)} “{Section(it.Target, howTo)}”",
            QuotedOperation { Section.Length: > 0 } it => $"{(it.Action == "add" ? "Add to" : "Change in")} “{it.Section}”",
            QuotedOperation => "A change",
            _ => "A change that can't be read",
        };

    /// <summary>Its first words, on one line; empty where it only takes away.</summary>
    public static string Beginning(ProposedOperation operation)
    {
        var text = operation switch
        {
            SectionOperation it => string.Join(
                ' ',
                it.Blocks.Select(b => b.Markdown ?? (b.Copy is { } id ? $"passage {id}, word for word" : ""))
            ),
            QuotedOperation it => it.Updated ?? "",
            UnreadableOperation it => it.Problem,
            _ => "",
        };
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > LongestBeginning ? line[..LongestBeginning] + "…" : line;
    }

    private static string Verb(OperationKind kind) =>
        kind switch
        {
            OperationKind.InsertBefore => "Before",
            OperationKind.InsertAfter => "Add to",
            OperationKind.DeleteSection => "Delete",
            _ => "Change",
        };

    private static string Section(string id, HowTo howTo) =>
        howTo.Sections.FirstOrDefault(s => s.Id == id) is { } section ? PlainHeading(section) : id;

    private static string PlainHeading(Section section) => section.Heading.Length > 0 ? section.Heading : "the beginning";
}
