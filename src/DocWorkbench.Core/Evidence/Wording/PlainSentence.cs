using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>A sentence of Markdown as a reader sees it: words of links and pictures stay, their targets and all markup go.</summary>
internal static partial class PlainSentence
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*`|>");

    public static string Of(string markdown)
    {
        var lead = LengthOfLead(markdown);
        var text = markdown.AsSpan(lead).ContainsAny(Marks)
            ? Mark().Replace(markdown, " ", count: -1, startat: Math.Max(lead, 1))[lead..]
            : markdown[lead..];
        if (text.Contains(']', StringComparison.Ordinal))
        {
            text = Link().Replace(text, "$1");
        }

        return (
            text.AsSpan().ContainsAny('<', '&', '\\') ? Entity().Replace(Escape().Replace(Tag().Replace(text, " "), "$1"), " ") : text
        ).Trim();
    }

    /// <summary>Letters and digits only, in lower case: the same for a sentence and its source however either is set.</summary>
    public static string Folded(string plain)
    {
        var folded = new StringBuilder(plain.Length);
        foreach (var sign in plain)
        {
            if (char.IsLetterOrDigit(sign))
            {
                folded.Append(char.ToLowerInvariant(sign));
            }
        }

        return folded.ToString();
    }

    private static int LengthOfLead(string markdown)
    {
        var lead = markdown.Length - markdown.AsSpan().TrimStart().Length;
        return
            lead < markdown.Length
            && (markdown[lead] is '>' or '-' or '*' or '+' || char.IsDigit(markdown[lead]))
            && Lead().EnumerateMatches(markdown) is var found
            && found.MoveNext()
            ? found.Current.Length
            : lead;
    }

    [GeneratedRegex(@"^\s*(>\s*)*([-*+]\s+(\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"[*`|]+|(?<=\n)\s*>+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"!?\[([^\[\]]*)\](\([^()\s]*(\([^()]*\))?[^()]*\)|\[[^\[\]]*\])?")]
    private static partial Regex Link();

    [GeneratedRegex(@"</?[A-Za-z][\w-]*(\s+[\w-]+\s*=\s*(""[^""]*""|'[^']*'))*\s*/?>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"&(nbsp|#160|#xa0|amp|lt|gt|quot);", RegexOptions.IgnoreCase)]
    private static partial Regex Entity();
}
