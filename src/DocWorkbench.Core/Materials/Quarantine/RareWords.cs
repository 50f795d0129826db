using System.Buffers;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>A look at a text that costs next to nothing and nearly always spares a dear one.</summary>
internal static class RareWords
{
    /// <summary>Whether a text holds one of the words, or a word that one of them is part of, in whatever case.</summary>
    public static Func<string, bool> Any(params string[] words)
    {
        var known = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        return text => text.AsSpan().ContainsAny(known);
    }

    /// <summary>Whether a text holds one of the signs.</summary>
    public static Func<string, bool> AnyOf(string signs)
    {
        var known = SearchValues.Create(signs);
        return text => text.AsSpan().ContainsAny(known);
    }
}
