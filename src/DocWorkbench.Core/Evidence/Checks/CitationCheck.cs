using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Sources a change names that are not there, or do not hold what is quoted of them.</summary>
internal sealed class CitationCheck : IEvidenceCheck
{
    public IEnumerable<Finding> Find(EvidenceCase matter) =>
        matter.Changes.SelectMany(c => c.Text.Change.Change.Citations.Select(named => Of(matter, c.Text.Change, named)).OfType<Finding>());

    private static Finding? Of(EvidenceCase matter, CheckedChange change, Citation named) =>
        Problem(matter, named) is { } problem
            ? FindingMaker.Of(change, FindingMaker.Whole(change), FindingCode.BadCitation, FindingSeverity.High, problem)
            : null;

    private static string? Problem(EvidenceCase matter, Citation named)
    {
        if (named.Passage is not { } cited)
        {
            // A reply may name a passage by its lasting id without carrying it along.
            return matter.Passages.Materials.Any(m => m.Find(named.PassageId) is not null)
                ? null
                : $"The reply names {named.PassageId} as a source, and there is no such passage.";
        }

        if (matter.Passages.Materials.FirstOrDefault(m => m.Sha256 == cited.MaterialSha256) is not { } material)
        {
            return matter.Passages.Materials.Any(m => m.Passages.Any(p => IsIn(p.Markdown, cited)))
                ? null
                : $"The reply cites {cited.Id} of a material that is not among those given.";
        }

        return material.Passages.Any(p => IsIn(p.Markdown, cited) || IsIn(p.Text, cited))
            ? null
            : $"What the reply quotes as {cited.Id} does not stand in {material.Name}.";
    }

    private static bool IsIn(string text, CitedPassage cited) =>
        QuoteFinder.Find(text, new TextSpan(0, text.Length), cited.Text.Trim()).Count > 0;
}
