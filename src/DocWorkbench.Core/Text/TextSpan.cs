namespace DocWorkbench.Core.Text;

/// <summary>A run of characters in a text, counted in UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the two share a character; an empty span overlaps what it stands strictly inside of.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
