using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Checks;

/// <summary>How loud each check is for everybody of this workbench.</summary>
internal sealed class CheckSettings(CheckLevelStore store)
{
    private CheckLevels? _levels;

    public async Task<CheckLevels> LevelsAsync(CancellationToken cancellationToken)
    {
        // Two that come at once read the same.
        return _levels ??= Known(await store.ListAsync(cancellationToken));
    }

    public async Task SetAsync(FindingCode code, CheckLevel level, string actorId, CancellationToken cancellationToken)
    {
        var levels = await LevelsAsync(cancellationToken);
        await store.SaveAsync(code.ToString(), level == CheckLevel.AsFound ? null : level.ToString(), actorId, cancellationToken);
        _levels = levels.With(code, level);
    }

    public async Task<DismissalCounts> DismissalsAsync(CancellationToken cancellationToken) =>
        new(
            (await store.DismissalsAsync(cancellationToken))
                .Select(d => (Code: FindingDecision.CodeOf(d.Target), Reason: StoredName.Find<DismissReason>(d.Reason)))
                .Where(d => d.Code is not null)
                .Select(d => (d.Code ?? default, d.Reason))
        );

    // What a later version wrote, and this one does not know, is as built.
    private static CheckLevels Known(IEnumerable<(string Check, string Level)> stored) =>
        new(
            stored
                .Select(s => (Code: StoredName.Find<FindingCode>(s.Check), Level: StoredName.Find<CheckLevel>(s.Level)))
                .Where(s => s.Code is not null && s.Level is not null)
                .ToImmutableSortedDictionary(s => s.Code ?? default, s => s.Level ?? default)
        );
}
