using System.Text;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials;

/// <summary>Bytes of a text file to characters. A how-to keeps every byte; a material is only read, so a guess that is told is better than gaps.</summary>
internal static class TextDecoder
{
    private const string Guessed =
        "The text is not UTF-8; it was read as Windows-1252, so look at letters with accents and at quotation marks.";
    private const string Damaged = "Some bytes are not valid text; they are shown as \uFFFD.";
    private const int Windows1252 = 1252;

    /// <summary>The text, which holds no lone surrogate, and what deserves a look.</summary>
    public static (string Text, string? Warning) Decode(ReadOnlySpan<byte> bytes)
    {
        var source = SourceText.FromBytes(bytes);
        if (source is { Encoding: SourceEncoding.Utf8, PreambleLength: 0 } && IsOldWindows(bytes))
        {
            return (Encoding(Windows1252).GetString(bytes), Guessed);
        }

        var text = Readable(source.Text);
        return (text, text == source.Text ? null : Damaged);
    }

    private static Encoding Encoding(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? System.Text.Encoding.Latin1;

    // More damage than letters means it was none.
    private static bool IsOldWindows(ReadOnlySpan<byte> bytes) => Utf8Count.Of(bytes) is var count && count.Damage > count.Characters;

    private static string Readable(string text) =>
        string.Create(
            text.Length,
            text,
            static (target, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    var paired =
                        char.IsHighSurrogate(from[i]) ? i + 1 < from.Length && char.IsLowSurrogate(from[i + 1])
                        : char.IsLowSurrogate(from[i]) ? i > 0 && char.IsHighSurrogate(from[i - 1])
                        : true;
                    target[i] = paired ? from[i] : '\uFFFD';
                }
            }
        );
}
