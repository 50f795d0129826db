namespace DocWorkbench.Core.Text;

/// <summary>A run of bytes in a file.</summary>
public readonly record struct ByteSpan(int Start, int Length)
{
    public int End => Start + Length;
}
