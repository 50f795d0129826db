using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Checks;
using DocWorkbench.Core.Evidence.Literals;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence;

/// <summary>Compares what is proposed with the materials and the how-to. The materials are read once, for any number of proposals.</summary>
public sealed class EvidenceChecker
{
    private readonly PassageIndex _passages;
    private readonly KnownLiterals _known;
    private readonly ConfidentialityFinder _secrets;
    private volatile OwnText? _own;

    private EvidenceChecker(PassageIndex passages, KnownLiterals known, ConfidentialityFinder secrets)
    {
        _passages = passages;
        _known = known;
        _secrets = secrets;
    }

    /// <param name="materials">As their writers ruled: what was confirmed to have shipped is published.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EvidenceChecker For(IEnumerable<Material> materials, CancellationToken cancellation)
    {
        var passages = PassageIndex.Of(materials, cancellation);
        var texts = passages.Materials.SelectMany(m => m.Passages.Select(p => p.Text).Prepend(m.Markdown));
        return new EvidenceChecker(
            passages,
            new KnownLiterals(texts, cancellation),
            new ConfidentialityFinder(passages.Materials, cancellation)
        );
    }

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public EvidenceReport Check(HowTo howTo, IEnumerable<CheckedChange> changes, EvidenceOptions options, CancellationToken cancellation)
    {
        ImmutableArray<CheckedChange> all = [.. changes];
        var subject = ClaimTerms.Of(howTo.Title).ToHashSet(StringComparer.Ordinal);
        var own = Own(howTo, cancellation);
        var comparer = new PassageComparer(_passages, subject);
        var judge = new SentenceJudge(own.Index, comparer, subject);
        var matter = new EvidenceCase
        {
            HowTo = own.Index,
            Passages = _passages,
            Comparer = comparer,
            Changes = [.. all.Select(c => judge.Judge(ChangedText.Of(howTo, c), cancellation))],
            Known = [_known, own.Known],
            Result = ResultText.Of(howTo, all),
            Options = options,
            Cancellation = cancellation,
        };
        IEvidenceCheck[] checks =
        [
            new PlannedCheck(judge),
            new SupportCheck(),
            new LiteralCheck(),
            new CitationCheck(),
            new DisagreementCheck(),
            new LimitationCheck(),
            new ConfidentialityCheck(_secrets),
            new RedundancyCheck(judge),
            new StructureCheck(),
            new ScopeCheck(),
        ];
        var found = checks
            .SelectMany(c => c.Find(matter))
            .Where(f => !options.Off.Contains(f.Code))
            .Select(f => Turned(f, options))
            .ToList();
        return new EvidenceReport(
            [.. found.Where(f => f.Change is not null).OrderBy(f => f.Change).ThenBy(f => f.Span.Start).ThenBy(f => f.Code)],
            [.. found.Where(f => f.Change is null).OrderBy(f => f.Span.Start).ThenBy(f => f.Code)],
            matter.Changes.GroupBy(c => c.Number).ToImmutableDictionary(g => g.Key, g => g.SelectMany(SupportOf).ToImmutableArray()),
            LedgerKeeper.Keep(matter)
        );
    }

    // A review checks one how-to again and again.
    private OwnText Own(HowTo howTo, CancellationToken cancellation)
    {
        var own = _own;
        if (own is null || !ReferenceEquals(own.Index.HowTo, howTo))
        {
            own = new OwnText(HowToIndex.Of(howTo, cancellation), new KnownLiterals([howTo.Text], cancellation));
            _own = own;
        }

        return own;
    }

    private static IEnumerable<Support> SupportOf(JudgedChange change) =>
        change
            .Sentences.Where(s => !s.IsLeadIn)
            .Select(s =>
                s is { Told: not null, Judgement.Kind: not SupportKind.Supported }
                    ? new Support(s.Sentence.Span, SupportKind.InHowTo, Passage: null, Material: null, Share: 0, Claimed: false)
                    : Support.Of(s.Sentence.Span, s.Judgement)
            );

    private static Finding Turned(Finding finding, EvidenceOptions options) =>
        options.AtMost.TryGetValue(finding.Code, out var most) && finding.Severity > most ? finding with { Severity = most } : finding;

    private sealed record OwnText(HowToIndex Index, KnownLiterals Known);
}
