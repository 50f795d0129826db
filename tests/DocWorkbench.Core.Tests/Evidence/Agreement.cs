using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>What one check found of what it should find.</summary>
internal sealed record Agreement(int Right, ImmutableArray<string> Missed, ImmutableArray<string> Wrong)
{
    public double Precision => Right + Wrong.Length == 0 ? 1 : (double)Right / (Right + Wrong.Length);

    public double Recall => Right + Missed.Length == 0 ? 1 : (double)Right / (Right + Missed.Length);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"precision {Precision:F3}, recall {Recall:F3} ({Right} right, {Missed.Length} missed, {Wrong.Length} wrong)"
        );
}
