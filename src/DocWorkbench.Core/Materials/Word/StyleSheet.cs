using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The styles of a document, each resolved through what it is based on.</summary>
internal sealed class StyleSheet
{
    /// <summary>Word itself stops at ten; the bound also ends circles.</summary>
    private const int MaxChain = 24;

    /// <summary>Of Markdown; Word has three more.</summary>
    private const int DeepestHeading = 6;

    private readonly Dictionary<string, XElement> styles = [];
    private readonly Dictionary<string, ParagraphStyle> paragraphs = [];
    private readonly Dictionary<string, RunFormat> characters = [];
    private readonly RunFormat defaults;
    private readonly string? defaultParagraphStyle;
    private readonly bool monospacedByDefault;

    public StyleSheet(XElement? root)
    {
        foreach (var style in root?.Elements(W.Main + "style") ?? [])
        {
            if (style.Attr("styleId") is not { } id)
            {
                continue;
            }

            styles.TryAdd(id, style);
            if (style.Attr("type") == "paragraph" && style.Attr("default") is "1" or "true")
            {
                defaultParagraphStyle = id;
            }
        }

        defaults = RunFormat.Of(root.Child("docDefaults").Child("rPrDefault").Child("rPr"));
        monospacedByDefault =
            defaults.IsMonospaced ?? Chain(defaultParagraphStyle).Any(s => RunFormat.Of(s.Child("rPr")).IsMonospaced is true);
    }

    public ParagraphStyle Paragraph(string? id)
    {
        var key = id is not null && styles.ContainsKey(id) ? id : id ?? defaultParagraphStyle ?? "";
        if (!paragraphs.TryGetValue(key, out var style))
        {
            paragraphs[key] = style = ResolveParagraph(key);
        }

        return style;
    }

    public RunFormat Character(string? id)
    {
        if (id is null)
        {
            return RunFormat.None;
        }

        if (!characters.TryGetValue(id, out var format))
        {
            var chain = Chain(id).ToList();
            format = chain.Select(style => RunFormat.Of(style.Child("rPr"))).Aggregate(RunFormat.None, (near, far) => near.Over(far));
            format = format with { IsCode = chain.Select(NameOf).Append(id).Any(StyleNames.IsInlineCode) };
            characters[id] = Seen(format);
        }

        return format;
    }

    /// <summary>A typewriter font says nothing in a document that is set in one throughout.</summary>
    public RunFormat Seen(RunFormat format) => monospacedByDefault ? format with { IsMonospaced = null } : format;

    private ParagraphStyle ResolveParagraph(string id)
    {
        var chain = Chain(id).ToList();
        var names = chain.Select(NameOf).DefaultIfEmpty(id).ToList();
        var properties = chain.Select(style => style.Child("pPr")).OfType<XElement>().ToList();
        var numbers = properties.Select(p => p.Child("numPr")).OfType<XElement>().ToList();
        return new ParagraphStyle(
            HeadingLevel: HeadingOf(chain, names),
            IsTitle: StyleNames.IsTitle(names[0]),
            IsCode: names.Any(StyleNames.IsCodeBlock),
            IsQuote: names.Any(StyleNames.IsQuote),
            IsMonospaced: !monospacedByDefault
                && (chain.Select(s => RunFormat.Of(s.Child("rPr")).IsMonospaced).FirstOrDefault(m => m is not null) ?? false),
            Format: chain
                .Select(s => RunFormat.Of(s.Child("rPr")))
                .Append(defaults)
                .Aggregate(RunFormat.None, (near, far) => near.Over(far)),
            Paper: properties.Select(p => Paper.OfShading(p.Child("shd"))).FirstOrDefault(p => p is not null),
            NumberId: numbers.Select(n => n.Child("numId").Val()).FirstOrDefault(v => v is not null),
            NumberLevel: numbers.Select(n => W.Number(n.Child("ilvl").Val())).FirstOrDefault(v => v is not null),
            Indent: properties.Select(Indents.Left).FirstOrDefault(v => v is not null)
        );
    }

    /// <summary>What the cells of a table in this style may stand on; its first row often differs from the others.</summary>
    public IReadOnlyList<Paper> PapersOfTable(string? id, bool inFirstRow) =>
        [
            .. Chain(id)
                .SelectMany(s =>
                    s.Elements(W.Main + "tblStylePr")
                        .Where(p => inFirstRow || p.Attr("type") is not ("firstRow" or "nwCell" or "neCell"))
                        .Append(s)
                )
                .Select(part => Paper.OfShading(part.Child("tcPr").Child("shd")) ?? Paper.OfShading(part.Child("tblPr").Child("shd")))
                .OfType<Paper>(),
        ];

    private static int? HeadingOf(List<XElement> chain, List<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var outline = i < chain.Count ? W.Number(chain[i].Child("pPr").Child("outlineLvl").Val()) : null;
            if (outline >= DeepestHeading && StyleNames.HeadingLevel(names[i]) is null && LevelByName(names[(i + 1)..]) is { } looks)
            {
                // So deep a level only tells a table of contents where to list it; it looks like the heading it is based on.
                return looks;
            }

            if (outline is not null)
            {
                return outline is >= 0 and <= 8 ? outline + 1 : null;
            }

            if (StyleNames.HeadingLevel(names[i]) is { } level)
            {
                return level;
            }
        }

        return null;
    }

    private static int? LevelByName(List<string> names) => names.Select(StyleNames.HeadingLevel).FirstOrDefault(l => l is not null);

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var i = 0; i < MaxChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Child("basedOn").Val();
        }
    }

    /// <summary>The style that a list's definition lends its levels to.</summary>
    public string? NumberOfStyle(string? id) =>
        Chain(id).Select(s => s.Child("pPr").Child("numPr").Child("numId").Val()).FirstOrDefault(v => v is not null);

    private static string NameOf(XElement style) => style.Child("name").Val() ?? style.Attr("styleId") ?? "";
}
