using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Web.Checks;

/// <summary>How loud each check is; one that is not in it is as it was built.</summary>
public sealed class CheckLevels(ImmutableSortedDictionary<FindingCode, CheckLevel> turned)
{
    public static CheckLevels AsBuilt { get; } = new(ImmutableSortedDictionary<FindingCode, CheckLevel>.Empty);

    public CheckLevel Of(FindingCode code) => turned.GetValueOrDefault(code, CheckLevel.AsFound);

    /// <summary>Names the levels: two that are alike have the same.</summary>
    public string Key => string.Join(' ', turned.Select(t => $"{t.Key}={t.Value}"));

    public CheckLevels With(FindingCode code, CheckLevel level) =>
        new(level == CheckLevel.AsFound ? turned.Remove(code) : turned.SetItem(code, level));

    public EvidenceOptions Apply(EvidenceOptions options) =>
        options with
        {
            Off = [.. turned.Where(t => t.Value == CheckLevel.Off).Select(t => t.Key)],
            AtMost = turned
                .Where(t => t.Value is CheckLevel.Medium or CheckLevel.Low)
                .ToImmutableDictionary(t => t.Key, t => t.Value == CheckLevel.Low ? FindingSeverity.Low : FindingSeverity.Medium),
        };
}
