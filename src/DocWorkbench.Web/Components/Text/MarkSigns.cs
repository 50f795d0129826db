using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>
/// Carries marks through rendering: two private characters stand at the ends of each marked span, and become elements in the finished
/// page, whatever elements they then lie across.
/// </summary>
internal static class MarkSigns
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    // More pieces than this in one block show nothing that its tint does not, and take the page long to build.
    private const int MostPieces = 400;

    public static string Insert(string markdown, ImmutableArray<TextSpan> marks)
    {
        var pieces = Pieces(markdown, marks);
        var text = new StringBuilder(markdown.Length + marks.Length * 2);
        var at = 0;
        foreach (var mark in pieces)
        {
            text.Append(Remove(markdown[at..mark.Start])).Append(Open).Append(Remove(markdown[mark.Start..mark.End])).Append(Close);
            at = mark.End;
        }

        return text.Append(Remove(markdown[at..])).ToString();
    }

    /// <summary>Whether there are few enough marks to show each.</summary>
    public static bool ShowsAny(string markdown, ImmutableArray<TextSpan> marks) => Pieces(markdown, marks).Count > 0;

    private static List<TextSpan> Pieces(string markdown, ImmutableArray<TextSpan> marks)
    {
        var pieces = marks.OrderBy(m => m.Start).SelectMany(m => MarkedWords.Of(markdown, m)).Take(MostPieces + 1).ToList();
        return pieces.Count > MostPieces ? [] : pieces;
    }

    public static string Remove(string text) =>
        text.AsSpan().ContainsAny(Open, Close)
            ? text.Replace($"{Open}", "", StringComparison.Ordinal).Replace($"{Close}", "", StringComparison.Ordinal)
            : text;

    public static void Apply(IElement body, MarkKind kind)
    {
        foreach (var attribute in body.QuerySelectorAll("*").SelectMany(e => e.Attributes).ToList())
        {
            attribute.Value = Remove(attribute.Value);
        }

        var marking = false;
        foreach (var text in body.Descendants<IText>().ToList())
        {
            if (marking || text.Data.AsSpan().ContainsAny(Open, Close))
            {
                marking = Split(text, marking, kind);
            }
        }
    }

    // Returns whether the mark goes on after this text.
    private static bool Split(IText text, bool marking, MarkKind kind)
    {
        var page = text.Owner;
        var parent = text.Parent;
        if (page is null || parent is null)
        {
            return marking;
        }

        var piece = new StringBuilder();
        foreach (var c in text.Data)
        {
            if (c is Open or Close)
            {
                Flush();
                marking = c == Open;
            }
            else
            {
                piece.Append(c);
            }
        }

        Flush();
        parent.RemoveChild(text);
        return marking;

        void Flush()
        {
            if (piece.Length == 0)
            {
                return;
            }

            INode node = page.CreateTextNode(piece.ToString());
            if (marking && !string.IsNullOrWhiteSpace(piece.ToString()))
            {
                var mark = page.CreateElement(
                    kind switch
                    {
                        MarkKind.Added => "ins",
                        MarkKind.Removed => "del",
                        _ => "mark",
                    }
                );
                mark.AppendChild(node);
                node = mark;
            }

            parent.InsertBefore(node, text);
            piece.Clear();
        }
    }
}
