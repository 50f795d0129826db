namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>Names in the raw bytes of a PDF, such as /Type, with their #-escapes undone.</summary>
internal static class PdfNames
{
    /// <summary>
    /// What the entry "Kids" is called while a library reads the file. It is what page trees and name trees branch by, and the library walks
    /// both without a bound, into endless loops and over the end of the stack; so it finds no branch, and <see cref="PageTree"/> walks instead.
    /// </summary>
    public const string Branches = "Kidx";

    private static readonly System.Buffers.SearchValues<byte> Delimiters = System.Buffers.SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    /// <summary>Where the name that begins after the slash at <paramref name="slash"/> ends.</summary>
    public static int End(ReadOnlySpan<byte> bytes, int slash)
    {
        var length = bytes[(slash + 1)..].IndexOfAny(Delimiters);
        return length < 0 ? bytes.Length : slash + 1 + length;
    }

    public static bool Is(ReadOnlySpan<byte> written, ReadOnlySpan<byte> name)
    {
        if (written.Length == name.Length)
        {
            return written.SequenceEqual(name);
        }

        if (!written.Contains((byte)'#') || written.Length > name.Length * 3)
        {
            return false;
        }

        var at = 0;
        foreach (var sign in name)
        {
            if (at >= written.Length)
            {
                return false;
            }

            var isEscape = written[at] == '#' && at + 2 < written.Length;
            var value = isEscape ? (Hex(written[at + 1]) * 16) + Hex(written[at + 2]) : written[at];
            if (value != sign)
            {
                return false;
            }

            at += isEscape ? 3 : 1;
        }

        return at == written.Length;
    }

    /// <summary>Writes <see cref="Branches"/> over every "Kids"; nothing else moves.</summary>
    public static void HideBranches(Span<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'/'); at >= 0; )
        {
            var end = End(bytes, at);
            if (Is(bytes[(at + 1)..end], "Kids"u8))
            {
                Hide(bytes, end);
            }

            var next = bytes[end..].IndexOf((byte)'/');
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>The last sign of "Kids" becomes an "x", whether it is written as itself or as #73.</summary>
    public static void Hide(Span<byte> bytes, int end) => bytes[end - 1] = bytes[end - 1] == (byte)'3' ? (byte)'8' : (byte)'x';

    private static int Hex(byte sign) =>
        sign switch
        {
            >= (byte)'0' and <= (byte)'9' => sign - '0',
            >= (byte)'a' and <= (byte)'f' => sign - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => sign - 'A' + 10,
            _ => -1000,
        };
}
