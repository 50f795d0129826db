using CsCheck;

namespace DocWorkbench.Core.Tests;

/// <summary>A value out of a few, for random input made of telling pieces.</summary>
internal static class Pick
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Up to so many of the pieces, one after the other.</summary>
    public static Gen<string> Joined(int most, params string[] pieces) => Of(pieces).Array[0, most].Select(p => string.Concat(p));
}
