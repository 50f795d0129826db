using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>Sentences that state nothing a source could hold: lead-ins, signposts, questions, links to read on.</summary>
internal static partial class NeutralSentences
{
    private const int LongestSignpost = 40;

    public static bool Is(string markdown)
    {
        var text = markdown.Trim().TrimStart('>', ' ');
        return Directive().IsMatch(text)
            || IsOnlyLinks(text)
            || text.EndsWith('?')
            || text.Split(' ').Length <= LongestSignpost && Signpost().IsMatch(PlainSentence.Of(text).TrimStart());
    }

    // "See [Glazes](glazes.md)." says nothing but where to go.
    private static bool IsOnlyLinks(string text) =>
        text.Contains("](", StringComparison.Ordinal)
        && ClaimTerms.Of(PlainSentence.Of(Link().Replace(text, " "))).TrueForAll(t => t == "see");

    /// <summary>Announces what follows.</summary>
    public static bool IsLeadIn(string markdown) => markdown.TrimEnd().TrimEnd('*', '_').EndsWith(':');

    // Publishing syntax, link definitions, comments, keys.
    [GeneratedRegex(
        @"^(([-*+]\s+|\d+[.)]\s+)?(```|~~~)|\[!|:::|\[[^\]]+\]:\s|<!--|</?\w+[^>]*>$|!\[[^\]]*\]\([^)]*\)$|\{[%{])",
        RegexOptions.Singleline
    )]
    private static partial Regex Directive();

    [GeneratedRegex(@"!?\[[^\[\]]*\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^((for|to) (more|further|additional|detailed|complete|a (full|complete) list|the (full|complete|latest)|learn|get|find|read|see)\b.{0,80}\b(see|refer|visit|read|check|review|consult|learn|contact)\b|to (learn|read|find out) more\b|(please )?(see|refer to|visit|read|consult) (also )?(the|our|this|these|how|[\p{Lu}""“])|learn (more|how|about)\b|(this|the following|the next|the previous|these) (section|sections|article|articles|guide|page|topic|document|tutorial|how-to|quickstart|table|tables|list|example|examples|steps?|diagram|image|figure|screenshot|command|commands|code|snippet|snippets|output|instructions?)\b.{0,25}\b(describes?|shows?|explains?|provides?|covers?|lists?|outlines?|walks?|demonstrates?|contains?|summarizes?|compares?|discusses|helps? you|illustrates?|presents?|introduces?|creates?|details?|teach(es)?)\b|in this (section|article|guide|page|topic|tutorial|how-to|quickstart|step)\b|(the )?following (are|is)\b.{0,40}$|follow (the|these) (steps|instructions)\b|before (you (begin|start)|proceeding|continuing|starting|beginning)\b.{0,70}$|(next|now|then|finally|first),? (you|we|let|follow|see|review|continue|proceed)\b.{0,40}$|you('ve| have) (now )?(successfully )?(learned|completed|finished)\b|that's it\b|congratulations\b|here (is|are)\b|(knowing|understanding)\b.{0,80}\b(helps?|lets?|allows?|makes? it)\b|note that the following\b|consider the following\b|(as|like) (shown|described|explained|mentioned) (above|below|earlier|before)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Signpost();
}
