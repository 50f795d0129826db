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
                RequestTexts.Arrived_NewSection.With(heading),
            SectionOperation it => Sentence(it.Kind).With(Section(it.Target, howTo)),
            QuotedOperation { Section.Length: > 0 } it => (
                it.Action == "add" ? RequestTexts.Arrived_AddTo : RequestTexts.Arrived_ChangeIn
            ).With(it.Section),
            QuotedOperation => RequestTexts.Arrived_Quoted,
            _ => RequestTexts.Arrived_Unreadable,
        };

    /// <summary>Its first words, on one line; empty where it only takes away.</summary>
    public static string Beginning(ProposedOperation operation)
    {
        var text = operation switch
        {
            SectionOperation it => string.Join(
                ' ',
                it.Blocks.Select(b => b.Markdown ?? (b.Copy is { } id ? RequestTexts.Arrived_Copy.With(id) : ""))
            ),
            QuotedOperation it => it.Updated ?? "",
            UnreadableOperation it => it.Problem,
            _ => "",
        };
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > LongestBeginning ? line[..LongestBeginning] + "…" : line;
    }

    private static string Sentence(OperationKind kind) =>
        kind switch
        {
            OperationKind.InsertBefore => RequestTexts.Arrived_Before,
            OperationKind.InsertAfter => RequestTexts.Arrived_AddTo,
            OperationKind.DeleteSection => RequestTexts.Arrived_Delete,
            _ => RequestTexts.Arrived_Change,
        };

    private static string Section(string id, HowTo howTo) =>
        howTo.Sections.FirstOrDefault(s => s.Id == id) is { } section ? PlainHeading(section) : id;

    private static string PlainHeading(Section section) => section.Heading.Length > 0 ? section.Heading : RequestTexts.Arrived_Beginning;
}
