using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Passages that are ticked together: those of one heading, all in scope or all out of it.</summary>
/// <param name="Key">The same while the page is open, whatever the request.</param>
public sealed record SendGroup(string Key, Material Material, ImmutableArray<string> Breadcrumb, ImmutableArray<TriagedPassage> Passages)
{
    public string Heading => Breadcrumb.IsEmpty ? RequestTexts.Group_Beginning : Breadcrumb[^1];

    public string Above => string.Join(" › ", Breadcrumb.SkipLast(1));

    /// <summary>Best heading first where they are in scope, in document order where they are not.</summary>
    public static ImmutableArray<SendGroup> Of(PassageTriage triage, bool inScope)
    {
        var groups = triage
            .Groups.Select(g => new SendGroup(
                g.Passages[0].Passage.Id + (inScope ? "+" : "-"),
                g.Material,
                g.Breadcrumb,
                [.. g.Passages.Where(p => p.IsSuggested == inScope)]
            ))
            .Where(g => !g.Passages.IsEmpty);
        return inScope && !triage.IsWhole ? [.. groups.OrderBy(g => g.Passages.Min(p => p.Rank))] : [.. groups];
    }
}
