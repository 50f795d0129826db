using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Which passages go along with a request: those suggested for it, but for the ticks a writer has set or taken away.</summary>
public sealed class PassageChoice(HowTo howTo, ImmutableArray<Material> materials)
{
    private readonly Dictionary<string, bool> _said = [];
    private readonly Lazy<TriageIndex> _index = new(() => new TriageIndex(materials));

    /// <summary>Null until the passages were ranked for the first time.</summary>
    public PassageTriage? Triage { get; private set; }

    public int Total => Triage?.Passages.Length ?? 0;

    public int Chosen => Triage?.Passages.Count(IsTicked) ?? 0;

    /// <summary>Ranks away from the page, which takes time where materials are long.</summary>
    /// <returns>False where a newer request overtook it, and then nothing has changed.</returns>
    public async Task<bool> RankAsync(ChangeRequest request, CancellationToken cancellationToken)
    {
        var triage = await Task.Run(() => _index.Value.Rank(howTo, request), CancellationToken.None);
        if (cancellationToken.IsCancellationRequested)
        {
            return false;
        }

        Triage = triage;
        return true;
    }

    public bool IsTicked(TriagedPassage passage) => _said.TryGetValue(passage.Passage.Id, out var ticked) ? ticked : passage.IsSuggested;

    public void Tick(IEnumerable<TriagedPassage> passages, bool ticked)
    {
        foreach (var passage in passages)
        {
            _said[passage.Passage.Id] = ticked;
        }
    }

    /// <summary>Takes the ticks from all others.</summary>
    public void Keep(IEnumerable<string> passageIds)
    {
        var kept = passageIds.ToHashSet();
        Tick(Triage?.Passages.Where(p => !kept.Contains(p.Passage.Id)) ?? [], ticked: false);
    }

    /// <summary>The request with the passages to send; all of them where none is left out.</summary>
    public ChangeRequest Of(ChangeRequest request) =>
        request with
        {
            Passages = Chosen == Total ? [] : [.. Ticked.Select(p => p.Passage.Id)],
        };

    public IEnumerable<TriagedPassage> Ticked => Triage?.Passages.Where(IsTicked) ?? [];
}
