using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>The passages that may be sent, ranked for a request, with those suggested to be sent.</summary>
public sealed record PassageTriage
{
    private PassageTriage() { }

    /// <summary>Every passage that may be sent, in document order; internal ones and those held back are not among them.</summary>
    public required ImmutableArray<TriagedPassage> Passages { get; init; }

    /// <summary>The same by material and heading.</summary>
    public required ImmutableArray<TriageGroup> Groups { get; init; }

    /// <summary>Whether all of them are few enough to be sent without a choice.</summary>
    public required bool IsWhole { get; init; }

    public ImmutableArray<string> Suggested => [.. Passages.Where(p => p.IsSuggested).Select(p => p.Passage.Id)];

    public static PassageTriage Of(HowTo howTo, IEnumerable<Material> materials, ChangeRequest request) =>
        new TriageIndex(materials).Rank(howTo, request);

    internal static PassageTriage Of(ImmutableArray<TriagedPassage> passages, bool isWhole) =>
        new()
        {
            Passages = passages,
            Groups = [.. Cut(passages)],
            IsWhole = isWhole,
        };

    // A heading that comes again later in a material is a group of its own.
    private static IEnumerable<TriageGroup> Cut(ImmutableArray<TriagedPassage> passages)
    {
        for (var i = 0; i < passages.Length; )
        {
            var (first, end) = (passages[i], i + 1);
            while (
                end < passages.Length
                && passages[end].Material == first.Material
                && passages[end].Passage.Breadcrumb.SequenceEqual(first.Passage.Breadcrumb)
            )
            {
                end++;
            }

            yield return new TriageGroup(first.Material, first.Passage.Breadcrumb, [.. passages.AsSpan(i, end - i)]);
            i = end;
        }
    }
}
