using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Makes of one paragraph what it is: heading, code, quotation, entry or plain text.</summary>
internal sealed class ParagraphFlow(Reading reading, bool inCell)
{
    private const int DeepestHeading = 6;

    public Flow Of(ParagraphShape shape, ParagraphWords words, string anchor)
    {
        if (words.IsBlank)
        {
            return shape.HasMonospacedEnd && shape.HeadingLevel is null
                ? new Flow(FlowKind.Code, new CodeNode(Language: null, "") { Anchor = anchor }, Silent(shape.Mark), shape.Indent)
                : new Flow(FlowKind.Space, Node: null);
        }

        if (shape.HeadingLevel is { } level)
        {
            var heading = Heading(Math.Min(level, DeepestHeading), words, anchor) with { Number = Number(shape.Mark) };
            return inCell ? new Flow(FlowKind.Text, Bold(words, anchor)) : new Flow(FlowKind.Heading, heading);
        }

        if (shape.Style.IsTitle && !inCell && reading.Titles++ == 0)
        {
            reading.Title = InlineWriter.Write(words.Pieces).Plain.ReplaceLineEndings(" ");
            return new Flow(
                FlowKind.Heading,
                new TitleNode(InlineWriter.Write(words.Pieces, Marks.Bold)) { Anchor = anchor, Pictures = words.Pictures }
            );
        }

        var isEntry = shape.Mark is { IsSilent: false };
        reading.OtherCharacters += shape.Mark is { IsSilent: false, IsTelling: true } told ? LetterCount.Of(told.Label) : 0;
        if (!isEntry && CodeWords.IsCode(shape, words, inCell))
        {
            var code = InlineWriter.PlainText(words.Pieces);
            return new Flow(FlowKind.Code, new CodeNode(Language: null, code) { Anchor = anchor }, shape.Mark, shape.Indent);
        }

        var text = new ParagraphNode(Words(shape, words, isEntry)) { Anchor = anchor, Pictures = words.Pictures };
        return new Flow(shape.Style.IsQuote && !isEntry ? FlowKind.Quote : FlowKind.Text, text, shape.Mark, shape.Indent);
    }

    private static ListMark? Silent(ListMark? mark) => mark is { IsSilent: true } ? mark : null;

    private static string Number(ListMark? mark) => mark is { IsSilent: false } ? mark.Label : "";

    /// <summary>A number that Word counts is no word of the heading, and moves with every heading before it; a typed one is kept.</summary>
    private static HeadingNode Heading(int level, ParagraphWords words, string anchor) =>
        new(level, OneLine(InlineWriter.Write(words.Pieces, Marks.Bold))) { Anchor = anchor, Pictures = words.Pictures };

    /// <summary>A heading inside a table heads nothing outside its cell; it stands as bold words.</summary>
    private static ParagraphNode Bold(ParagraphWords words, string anchor) =>
        new(InlineWriter.Write([.. words.Pieces.Select(p => p.Kind == PieceKind.Text ? p with { Marks = p.Marks | Marks.Bold } : p)]))
        {
            Anchor = anchor,
            Pictures = words.Pictures,
        };

    private static InlineText Words(ParagraphShape shape, ParagraphWords words, bool isEntry)
    {
        if (shape.Style.IsCode && isEntry)
        {
            return InlineWriter.Write([.. words.Pieces.Select(p => p.Kind == PieceKind.Text ? p with { Marks = Marks.Code } : p)]);
        }

        return InlineWriter.Write(words.Pieces, CodeWords.IsTypewriterProse(words) ? Marks.Code : Marks.None);
    }

    /// <summary>A heading is one line; the breaks in it are layout.</summary>
    private static InlineText OneLine(InlineText text) =>
        new(text.Markdown.Replace("\\\n", " ", StringComparison.Ordinal), text.Plain.Replace('\n', ' '));
}
