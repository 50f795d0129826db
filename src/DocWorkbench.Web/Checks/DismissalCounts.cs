using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Checks;

/// <summary>How often findings were dismissed, by check and by reason, in all reviews.</summary>
internal sealed class DismissalCounts(IEnumerable<(FindingCode Code, DismissReason? Reason)> dismissed)
{
    private readonly ILookup<FindingCode, DismissReason?> _reasons = dismissed.ToLookup(d => d.Code, d => d.Reason);

    public static DismissalCounts None { get; } = new([]);

    public int Count(FindingCode code) => _reasons[code].Count();

    /// <summary>The most frequent first.</summary>
    public IEnumerable<(DismissReason? Reason, int Count)> Reasons(FindingCode code) =>
        _reasons[code].GroupBy(r => r).Select(g => (g.Key, g.Count())).OrderByDescending(r => r.Item2).ThenBy(r => r.Key);
}
