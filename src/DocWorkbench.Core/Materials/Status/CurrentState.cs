using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>What a requirements document says of how things are, not of how they are to be.</summary>
internal static partial class CurrentState
{
    /// <summary>Under a heading that says so, and without a word of wish, duty or plan.</summary>
    public static bool IsTold(Passage passage) =>
        passage.Kind != PassageKind.Heading
        && passage.Kind != PassageKind.Comment
        && passage.Breadcrumb.Any(h => Heading().IsMatch(h))
        && !Cue().IsMatch(passage.Text);

    [GeneratedRegex(
        @"^[\d.\s]*(background|(the )?(current|present|existing|as[- ]is) (state|status|behaviou?r|situation|limitations?|experience|implementation|architecture|solution|functionality|process|setup)\b.{0,30}|as[- ]is|status quo|what (we have|exists|is there)( today| now| already)?|where we (are|stand)( today| now)?|how (it|this|that) works (today|now)|today)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\b(must|should|shall|will|would|could|may|might|need\w*|want\w*|requir\w+|plan\w*|goals?|propos\w+|future|expect\w*|going to|intend\w*|roadmap|wish\w*|(?<!\bon )request\w*|ask\w*)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cue();
}
