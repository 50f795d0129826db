using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>
/// What a published text says is still to come. A preview is there to be used and a limitation is a fact, so neither counts, nor does the
/// announcement that something goes away.
/// </summary>
internal static partial class Promises
{
    /// <summary>In its own words, or all that stands under a heading that says so. Of a list or a table, half the lines at least.</summary>
    public static bool AreIn(Passage passage)
    {
        if (AreAbove(passage) || passage.Kind == PassageKind.Heading && IsLabelled(passage.Text))
        {
            return true;
        }

        if (!Trigger().IsMatch(passage.Text))
        {
            return false;
        }

        string[] lines = [.. passage.Text.Split('\n').Where(l => l.Length > 0)];
        var promised = lines.Count(IsPromise);
        return passage.Kind is PassageKind.List or PassageKind.Table ? promised > 0 && promised * 2 >= lines.Length : promised > 0;
    }

    public static bool AreAbove(Passage passage) => passage.Breadcrumb.Any(IsLabelled);

    private static bool IsLabelled(string heading) => Label().IsMatch(heading) || Title().IsMatch(heading);

    private static bool IsPromise(string line) => SentenceEnd().Split(line).Any(s => Promise().IsMatch(s) && !GoesAway().IsMatch(s));

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"[(\[](?:coming soon|planned|future|upcoming|not yet available|(?:in|under) development|roadmap)[)\]]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^[\d.\s]*(?:roadmap|planned (?:features|improvements|work|enhancements|changes)|future (?:work|plans|enhancements|considerations|improvements|releases?)|coming soon|upcoming (?:features|changes|releases)|what['’]s (?:planned|coming)(?: next)?)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();

    // One of these is in every promise, and most passages have none.
    [GeneratedRegex(@"soon\b|shortly|roadmap|development|plan|intend|future|upcoming|coming|later|next", RegexOptions.IgnoreCase)]
    private static partial Regex Trigger();

    [GeneratedRegex(
        @"\b(is|are|currently) (still )?(planned for|on (the|our) roadmap|(under|in) development)\b|\b(will be|to be) (available|supported|added|released|introduced|enabled) (soon|shortly|later (this|in)|in (an?|the|one of the) (future|upcoming|next|later|coming)\b)|\b(support|integration|feature|this|which) is planned\b|\bcoming soon\b|\b(we|\w+ team) (plan|intend|are planning) to (add|support|release|introduce|ship|bring|extend)\b|\b(in|for) a (future|later|coming) (release|version|update)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(remov|retir|deprecat|discontinu|no longer|won['’]t|will not|end of (life|support))", RegexOptions.IgnoreCase)]
    private static partial Regex GoesAway();
}
