using System.Buffers;
using System.Text;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>The charset a page names in its first 4 KB, in a meta element or an XML declaration.</summary>
internal static class MetaCharset
{
    private const int SampleLength = 4096;
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n\"';/?>");

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SampleLength)]);
        if (
            head.StartsWith("<?xml", StringComparison.Ordinal)
            && After(head, 0, head.IndexOf('>', StringComparison.Ordinal), "encoding") is { } xml
        )
        {
            return xml;
        }

        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            var end = head.IndexOf('>', at);
            if (After(head, at, end < 0 ? head.Length : end, "charset") is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    private static string? After(string head, int from, int to, string name)
    {
        var at = to <= from ? -1 : head.IndexOf(name, from, to - from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + name.Length, to - at - name.Length).TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        var value = rest[1..].TrimStart(" \t\r\n\"'");
        var end = value.IndexOfAny(EndOfValue);
        return (end < 0 ? value : value[..end]).ToString();
    }
}
