using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Keeps account of what of a Markdown text goes into no passage.</summary>
internal sealed class MarkdownLeftOut
{
    private const int LongestShown = 500;

    private readonly ImmutableArray<QuarantinedText>.Builder hidden = ImmutableArray.CreateBuilder<QuarantinedText>();
    private int frontMatter;
    private int definitions;
    private int definitionCharacters;
    private int comments;
    private int commentCharacters;

    public ImmutableArray<QuarantinedText> Hidden => hidden.ToImmutable();

    public void FrontMatter(int characters) => frontMatter += characters;

    public void Definitions(int count, int characters) =>
        (definitions, definitionCharacters) = (definitions + count, definitionCharacters + characters);

    public void Comment(string source, string anchor)
    {
        (comments, commentCharacters) = (comments + 1, commentCharacters + source.Length);
        var text = source.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim();
        if (text.Length > 0)
        {
            var shown = text.Length > LongestShown ? text[..LongestShown] + "…" : text;
            hidden.Add(new QuarantinedText(QuarantineReason.Comment, shown, anchor, PassageId: null));
        }
    }

    public ImmutableArray<LeftOut> All()
    {
        LeftOut?[] all =
        [
            frontMatter > 0 ? new LeftOut("front matter", "It describes the file; readers do not see it.", frontMatter) : null,
            definitions > 0
                ? new LeftOut(Count(definitions, "link definition"), "They only say where links lead.", definitionCharacters)
                : null,
            comments > 0
                ? new LeftOut(Count(comments, "comment"), "Comments in the source are not part of the text.", commentCharacters)
                : null,
        ];
        return [.. all.OfType<LeftOut>()];
    }

    private static string Count(int times, string what) => times == 1 ? $"1 {what}" : FormattableString.Invariant($"{times:N0} {what}s");
}
