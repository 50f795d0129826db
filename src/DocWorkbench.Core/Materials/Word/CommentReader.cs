using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads comments and puts each after the piece of the text it stands in, with its answers behind it.</summary>
internal static class CommentReader
{
    private const int MaxComments = 5_000;

    public static ImmutableArray<ContentNode> Weave(ImmutableArray<ContentNode> nodes, Reading reading)
    {
        var comments = Placed(reading);
        if (comments.Count == 0)
        {
            return nodes;
        }

        var woven = ImmutableArray.CreateBuilder<ContentNode>(nodes.Length + comments.Count);
        var next = 0;
        foreach (var node in nodes)
        {
            var place = AnchorPlace.Of(node.Anchor);
            while (woven.Count > 0 && node.Anchor.Length > 0 && next < comments.Count && comments[next].Place.CompareTo(place) < 0)
            {
                woven.Add(comments[next++].Node);
            }

            woven.Add(node);
        }

        woven.AddRange(comments.Skip(next).Select(c => c.Node));
        return woven.ToImmutable();
    }

    private static List<(AnchorPlace Place, CommentNode Node)> Placed(Reading reading)
    {
        var known = reading.Package.Comments.Known;
        if (known.Count > MaxComments)
        {
            var rest = known.Skip(MaxComments).Sum(c => W.TextLength(c.Value));
            reading.Omissions.Add(
                "comment",
                string.Create(CultureInfo.InvariantCulture, $"Only the first {MaxComments:N0} are read."),
                rest,
                known.Count - MaxComments
            );
        }

        var order = known.Keys.Take(MaxComments).Select((id, index) => (id, index)).ToDictionary(c => c.id, c => c.index);
        return
        [
            .. order
                .Keys.Select(id => (Id: id, Root: Root(id, reading.Package.Comments)))
                .Select(c => (Place: AnchorPlace.Of(reading.Comments.PlaceOf(c.Root) ?? reading.Comments.PlaceOf(c.Id)), c.Id, c.Root))
                .OrderBy(c => c.Place)
                .ThenBy(c => order.GetValueOrDefault(c.Root, int.MaxValue))
                .ThenBy(c => order[c.Id])
                .Select(c => (c.Place, Read(c.Id, known[c.Id], reading))),
        ];
    }

    /// <summary>The first comment of a thread; Word nests answers one deep, and a circle ends somewhere.</summary>
    private static string Root(string id, CommentsPart part)
    {
        for (var step = 0; step < 16 && part.Parent(id) is { } parent; step++)
        {
            id = parent;
        }

        return id;
    }

    private static CommentNode Read(string id, XElement comment, Reading reading)
    {
        reading.Links = reading.Package.Comments.Links;
        reading.Fields = new Fields();
        var anchor = $"comment/{id}";
        var content = BlockReader.Read(comment, anchor, reading, inCell: true);
        reading.HeldBack.Add(QuarantineReason.Comment, ContentPlainWriter.Write(content), anchor);
        var label = Label(id, comment, reading);
        return new CommentNode(new InlineText(MarkdownEscape.Inline(label), label), content) { Anchor = anchor };
    }

    private static string Label(string id, XElement comment, Reading reading)
    {
        var part = reading.Package.Comments;
        var words = reading.Comments.WordsOf(id);
        var answered = part.Parent(id) is { } parent && part.Known.TryGetValue(parent, out var other) ? other : null;
        string?[] label =
        [
            Author(comment),
            Day(comment.Attr("date")),
            answered is not null ? "in answer to " + Author(answered)
            : words.Length > 0 ? $"on “{words}”"
            : null,
            part.IsDone(id) ? "resolved" : null,
        ];
        return string.Join(", ", label.OfType<string>());
    }

    private static string Author(XElement comment) =>
        comment.Attr("author")?.ReplaceLineEndings(" ").Trim() is { Length: > 0 } author ? author : "Somebody";

    private static string? Day(string? date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
