using System.Text;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Writes the pieces of a paragraph as Markdown and as plain words.</summary>
internal sealed class InlineWriter
{
    private static readonly (Marks Mark, string Sign)[] Signs = [(Marks.Bold, "**"), (Marks.Italic, "*"), (Marks.Strike, "~~")];

    private readonly StringBuilder markdown = new();
    private readonly StringBuilder plain = new();
    private readonly Stack<(Marks Mark, string Sign)> open = [];
    private string? link;

    public static InlineText Write(IReadOnlyList<Piece> pieces, Marks without = Marks.None)
    {
        if (pieces is [{ Kind: PieceKind.Text, Link: null } only] && (only.Marks & ~without) == Marks.None)
        {
            // Most paragraphs are a single run, which needs no tidying.
            var words = only.Text.Trim();
            return new InlineText(MarkdownEscape.Inline(words), words);
        }

        var tidy = PieceTidy.Tidy([.. pieces.Select(p => p with { Marks = Written(p.Marks) & ~without })]);
        var writer = new InlineWriter();
        foreach (var piece in tidy)
        {
            writer.Add(piece);
        }

        writer.Turn(Marks.None, target: null);
        return new InlineText(writer.markdown.ToString(), writer.plain.ToString());
    }

    private static Marks Written(Marks marks) => marks.HasFlag(Marks.Typewriter) ? (marks | Marks.Code) & ~Marks.Typewriter : marks;

    public static string PlainText(IEnumerable<Piece> pieces) =>
        string.Concat(pieces.Select(p => p.Kind == PieceKind.Ready ? p.Plain : p.Text));

    private void Add(Piece piece)
    {
        Turn(piece.Marks & ~Marks.Code, piece.Link);
        switch (piece.Kind)
        {
            case PieceKind.LineBreak:
                markdown.Append("\\\n");
                plain.Append('\n');
                break;
            case PieceKind.Ready:
                markdown.Append(piece.Text);
                plain.Append(piece.Plain);
                break;
            case PieceKind.Text:
                AddWords(piece);
                plain.Append(piece.Text);
                break;
        }
    }

    private void AddWords(Piece piece)
    {
        if (piece.Marks.HasFlag(Marks.Code))
        {
            markdown.Append(Code(piece.Text));
        }
        else
        {
            MarkdownEscape.Append(markdown, piece.Text, atLineStart: false);
        }
    }

    /// <summary>Closes and opens marks so that the next piece stands in just those it needs.</summary>
    private void Turn(Marks marks, string? target)
    {
        var moved = target != link;
        while (open.Count > 0 && (moved || open.Any(o => !marks.HasFlag(o.Mark))))
        {
            markdown.Append(open.Pop().Sign);
        }

        if (moved)
        {
            markdown.Append(link is null ? "" : $"]({LinkTarget.InMarkdown(link)})");
            markdown.Append(target is null ? "" : "[");
            link = target;
        }

        foreach (var sign in Signs)
        {
            if (marks.HasFlag(sign.Mark) && !open.Contains(sign))
            {
                open.Push(sign);
                markdown.Append(sign.Sign);
            }
        }
    }

    private static string Code(string text)
    {
        var longest = 0;
        var current = 0;
        foreach (var sign in text)
        {
            current = sign == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        var fence = new string('`', longest + 1);
        var room = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + room + text + room + fence;
    }
}
