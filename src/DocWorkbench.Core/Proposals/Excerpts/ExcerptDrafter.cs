using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>
/// Drafts without a model: the passages that best fit each requested section, verbatim and cited. Requirements are listed as unmet,
/// never written; internal passages stay out.
/// </summary>
public static class ExcerptDrafter
{
    private const int MostExcerpts = 4;
    private const int MostRequirements = 3;
    private const double ShareOfBest = 0.45;

    /// <summary>How much of the section's own words something must hold to be about it.</summary>
    private const double Aboutness = 0.34;

    public static Proposal Draft(
        HowTo howTo,
        IReadOnlyCollection<Material> materials,
        ChangeRequest request,
        CancellationToken cancellation
    )
    {
        var excerpts = ExcerptGrouper.Group(materials);
        var ranker = new ExcerptRanker(howTo, excerpts);
        var operations = ImmutableArray.CreateBuilder<ProposedOperation>();
        var unmet = ImmutableArray.CreateBuilder<UnmetNeed>();
        var taken = new HashSet<int>();
        foreach (var name in SectionChooser.Choose(howTo, request))
        {
            cancellation.ThrowIfCancellationRequested();
            var wanted = Intents.Expand(name);
            var scored = excerpts
                .Where(e => e.IsUsable && !taken.Contains(e.Order))
                .Select(e => (Excerpt: e, Score: ranker.Score(e, name, wanted), Held: ranker.Held(e, wanted)))
                .Where(s => s.Score > 0 && s.Held >= Aboutness)
                .ToList();
            var best = Best(howTo, scored.Where(s => s.Excerpt.Status == MaterialStatus.Published).ToList());
            if (best.Count > 0)
            {
                operations.Add(Operation(howTo, name, best, operations.Count + 1));
                taken.UnionWith(best.Select(e => e.Order));
            }
            else
            {
                unmet.Add(new UnmetNeed(name, $"No published material speaks of \"{name}\"."));
            }

            unmet.AddRange(Requirements(name, scored));
        }

        var cited = operations.OfType<SectionOperation>().SelectMany(o => o.Blocks).Select(b => b.Copy).ToHashSet();
        return new Proposal
        {
            BaseSha256 = howTo.Source.Sha256,
            Operations = operations.ToImmutable(),
            Unmet = unmet.ToImmutable(),
            Passages =
            [
                .. materials
                    .SelectMany(m => m.Passages.Select(p => (m.Sha256, Passage: p)))
                    .Where(p => cited.Contains(p.Passage.Id))
                    .Select(p => new CitedPassage(p.Passage.Id, p.Sha256, p.Passage.Anchor, p.Passage.Markdown)),
            ],
            Summary = "Excerpts: the best passages for each section, word for word, no model asked.",
        };
    }

    private static List<Excerpt> Best(HowTo howTo, List<(Excerpt Excerpt, double Score, double Held)> scored)
    {
        var fresh = scored.Where(s => !IsInHowTo(howTo, s.Excerpt)).ToList();
        if (fresh.Count == 0)
        {
            return [];
        }

        var top = fresh.Max(s => s.Score);
        return
        [
            .. fresh
                .Where(s => s.Score >= top * ShareOfBest)
                .OrderByDescending(s => s.Score)
                .Take(MostExcerpts)
                .Select(s => s.Excerpt)
                .OrderBy(e => e.Order),
        ];
    }

    private static bool IsInHowTo(HowTo howTo, Excerpt excerpt) =>
        excerpt.Passages.All(p => QuoteFinder.Find(howTo.Text, new TextSpan(0, howTo.Text.Length), p.Markdown).Count > 0);

    private static IEnumerable<UnmetNeed> Requirements(string name, IEnumerable<(Excerpt Excerpt, double Score, double Held)> scored) =>
        scored
            .Where(s => s.Excerpt.Status == MaterialStatus.Requirement)
            .OrderByDescending(s => s.Score)
            .Take(MostRequirements)
            .Select(s => new UnmetNeed(
                name,
                $"Only a requirement says ({s.Excerpt.Material.Name}): {s.Excerpt.Text.ReplaceLineEndings(" ")}"
            ));

    private static SectionOperation Operation(HowTo howTo, string name, IReadOnlyList<Excerpt> excerpts, int number)
    {
        var blocks = excerpts.SelectMany(e => e.Passages).Select(Piece).ToImmutableArray();
        var sources = string.Join(", ", excerpts.Select(e => e.Material.Title).Distinct());
        var reason = $"Word for word from {sources}.";
        if (howTo.Sections.FirstOrDefault(s => s.Level > 0 && HeadingName.AreEqual(s.Heading, name)) is { } existing)
        {
            return new SectionOperation(
                number,
                reason,
                OperationKind.InsertAfter,
                existing.Id,
                Heading: null,
                Level: null,
                Find: null,
                blocks
            );
        }

        var closing = ClosingSections.First(howTo, newLevel: 2);
        return closing is not null
            ? new SectionOperation(number, reason, OperationKind.InsertBefore, closing.Id, name.Trim(), closing.Level, Find: null, blocks)
            : new SectionOperation(
                number,
                reason,
                OperationKind.InsertAfter,
                SectionChooser.Last(howTo).Id,
                name.Trim(),
                Level: 2,
                Find: null,
                blocks
            );
    }

    private static ProposedText Piece(Passage passage) =>
        new(
            passage.Kind switch
            {
                PassageKind.List => BlockKind.Bullet,
                PassageKind.Code => BlockKind.Code,
                PassageKind.Table => BlockKind.Table,
                PassageKind.Quote => BlockKind.Note,
                _ => passage.Text.TrimEnd().EndsWith(':') ? BlockKind.LeadIn : BlockKind.Paragraph,
            },
            Cites: [passage.Id],
            Copy: passage.Id,
            Markdown: null
        );
}
