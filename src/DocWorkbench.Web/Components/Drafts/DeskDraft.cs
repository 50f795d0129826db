using System.Collections.Immutable;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>A text that is not saved, as the page tells of it.</summary>
/// <param name="OtherTicks">When the person typed other texts for the same place, side by side with this one.</param>
public sealed record DeskDraft(Draft Draft, ImmutableArray<long> OtherTicks)
{
    public bool Equals(DeskDraft? other) => other is not null && Draft == other.Draft && OtherTicks.SequenceEqual(other.OtherTicks);

    public override int GetHashCode() => Draft.GetHashCode();
}
