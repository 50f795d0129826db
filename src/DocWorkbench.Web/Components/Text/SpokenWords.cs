using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>The part of a passage that speaks of a sentence: the passage's own sentence that shares most words with it.</summary>
internal static class SpokenWords
{
    /// <summary>Spans of <paramref name="passage"/>; empty where no sentence shares two words.</summary>
    public static ImmutableArray<TextSpan> In(string passage, string sentence)
    {
        var wanted = Terms.Of(sentence).ToHashSet();
        var best = Sentences
            .Of(passage)
            .Select(s => (Span: s, Shared: Terms.Of(passage.Substring(s.Start, s.Length)).Distinct().Count(wanted.Contains)))
            .OrderByDescending(s => s.Shared)
            .FirstOrDefault();
        return best.Shared >= 2 ? [best.Span] : [];
    }
}
