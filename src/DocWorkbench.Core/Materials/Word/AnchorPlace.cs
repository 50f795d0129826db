using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>An anchor such as "body/12/0/1#3A2B" as a place that comes before or after others.</summary>
internal sealed class AnchorPlace : IComparable<AnchorPlace>
{
    private readonly ImmutableArray<int> steps;

    private AnchorPlace(ImmutableArray<int> steps) => this.steps = steps;

    /// <summary>What stands nowhere comes after everything.</summary>
    public static AnchorPlace Of(string? anchor) =>
        new(anchor is null ? [int.MaxValue] : [.. anchor.Split('#')[0].Split('/').Select(Step)]);

    public int CompareTo(AnchorPlace? other)
    {
        for (var i = 0; i < steps.Length && i < other?.steps.Length; i++)
        {
            if (steps[i] != other.steps[i])
            {
                return steps[i].CompareTo(other.steps[i]);
            }
        }

        return steps.Length.CompareTo(other?.steps.Length ?? 0);
    }

    /// <summary>Notes follow the body; a box follows the words of its paragraph.</summary>
    private static int Step(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : step == "note" ? 1
        : 0;
}
