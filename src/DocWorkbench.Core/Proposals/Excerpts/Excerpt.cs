using System.Collections.Immutable;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>Passages that stand together: a lead-in with its list, or one passage alone.</summary>
/// <param name="Order">Position among all excerpts of all materials.</param>
internal sealed record Excerpt(int Order, Material Material, ImmutableArray<Passage> Passages)
{
    public string Text { get; } = string.Join('\n', Passages.Select(p => p.Text));

    public string Lead => Passages[0].Text;

    public ImmutableArray<string> Breadcrumb => Passages[0].Breadcrumb;

    public bool IsUsable => Passages.All(p => p.IsUsable);

    public MaterialStatus Status => Passages.Max(p => p.Status);
}
