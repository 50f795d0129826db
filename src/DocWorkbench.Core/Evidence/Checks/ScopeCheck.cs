using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Changes to sections that the request did not name.</summary>
internal sealed class ScopeCheck : IEvidenceCheck
{
    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        var asked = matter.Options.RequestedSections.Select(HeadingName.Fold).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        return asked.Count == 0
            ? []
            : matter
                .Changes.Select(c => c.Text.Change)
                .Where(c => !c.Change.Section.Split(" > ").Append(c.Change.Section).Select(HeadingName.Fold).Any(asked.Contains))
                .Select(c =>
                    FindingMaker.Of(
                        c,
                        FindingMaker.Whole(c),
                        FindingCode.NotAskedFor,
                        FindingSeverity.Low,
                        c.Change.Section.Length == 0
                            ? "The request names other sections; this stands before the first heading."
                            : $"The request names other sections; this is about \"{c.Change.Section}\"."
                    )
                );
    }
}
