using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>What a requirements document says that nobody asks for: non-goals, and all that is out of scope.</summary>
internal static partial class Exclusions
{
    public static bool AreAbove(Passage passage) => passage.Breadcrumb.Any(h => Heading().IsMatch(h));

    [GeneratedRegex(
        @"^[\d.\s]*((constraints|limitations|assumptions|scope) and )?(out[- ]of[- ]scope|not in scope|non[- ]?goals?|exclusions?|excluded|not (included|covered|planned)|not (in|part of|included in|covered (by|in)|planned for) (this|the)\b.{0,40}|(what )?(we|it|this \w+) (won['’]t|will not|does not|doesn['’]t) (do|cover|include|change)\b.{0,30}|won['’]t (do|have|fix))\b.{0,20}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Heading();
}
