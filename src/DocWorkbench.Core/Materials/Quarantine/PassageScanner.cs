using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>Looks through what a material says for what a writer must see before any of it is sent anywhere.</summary>
public static class PassageScanner
{
    private const int Together = 64;

    private static readonly Func<string, Finding?>[] SignsAlone = [Invisible, Direction];
    private static readonly Func<string, Finding?>[] All = [InstructionFinder.Find, .. SignsAlone];

    /// <summary>
    /// The passages with those held back marked, and what holds them back: remarks, words aimed at a model, signs nobody sees. What the
    /// reader of the file has found comes first, tied to its passage where it stands in one.
    /// </summary>
    public static (ImmutableArray<Passage> Passages, ImmutableArray<QuarantinedText> Quarantine) Scan(
        IEnumerable<Passage> passages,
        IEnumerable<QuarantinedText> known
    )
    {
        var quarantine = known.ToList();
        var scanned = ImmutableArray.CreateBuilder<Passage>();
        foreach (var together in passages.Chunk(Together))
        {
            var mayInstruct = InstructionFinder.MayBeInAny([.. together.SelectMany(Texts)]);
            foreach (var passage in together)
            {
                if (passage.Kind == PassageKind.Comment)
                {
                    TieComment(passage, quarantine);
                }

                var found = Findings(passage, mayInstruct).ToList();
                quarantine.AddRange(found);
                scanned.Add(found.Count > 0 ? passage with { IsQuarantined = true } : passage);
            }
        }

        return (scanned.ToImmutable(), [.. quarantine]);
    }

    /// <summary>Whether a text, such as a title, may stand in a prompt as it is.</summary>
    public static bool IsHarmless(string text) =>
        InstructionFinder.Find(text) is null && InvisibleSignFinder.Find(text) < 0 && DirectionFinder.Find(text) < 0;

    // Comments in the source, titles of links and texts for pictures stand in the Markdown alone.
    private static string[] Texts(Passage passage) => passage.Markdown == passage.Text ? [passage.Text] : [passage.Text, passage.Markdown];

    private static IEnumerable<QuarantinedText> Findings(Passage passage, bool mayInstruct)
    {
        foreach (var find in mayInstruct ? All : SignsAlone)
        {
            foreach (var text in Texts(passage))
            {
                if (find(text) is { } finding)
                {
                    var shown = SpelledOut.Around(text, finding.At);
                    shown = finding.ReadsAs is { } reading ? $"{shown} [reads: {SpelledOut.Around(reading, at: 0)}]" : shown;
                    yield return new QuarantinedText(finding.Reason, shown, passage.Anchor, passage.Id);
                    break;
                }
            }
        }
    }

    private static Finding? Invisible(string text) =>
        InvisibleSignFinder.Find(text) is var at and >= 0 ? new Finding(QuarantineReason.InvisibleCharacters, at) : null;

    private static Finding? Direction(string text) =>
        DirectionFinder.Find(text) is var at and >= 0 ? new Finding(QuarantineReason.DirectionMarks, at) : null;

    private static void TieComment(Passage passage, List<QuarantinedText> quarantine)
    {
        var known = quarantine.FindIndex(q =>
            q is { Reason: QuarantineReason.Comment, PassageId: null }
            && (q.Anchor.Length == 0 || passage.Anchor.Length == 0 || q.Anchor == passage.Anchor)
            && (
                q.Text == passage.Text
                || q.Text == SpelledOut.Around(passage.Text, at: 0)
                || q.Anchor == passage.Anchor && q.Anchor.Length > 0
            )
        );
        if (known >= 0)
        {
            quarantine[known] = quarantine[known] with { PassageId = passage.Id };
        }
        else
        {
            quarantine.Add(
                new QuarantinedText(QuarantineReason.Comment, SpelledOut.Around(passage.Text, at: 0), passage.Anchor, passage.Id)
            );
        }
    }
}
