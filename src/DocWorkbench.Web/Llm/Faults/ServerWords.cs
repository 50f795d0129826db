using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Makes a server's or a model's own words fit to be quoted: short, on one line, without markup and without the key.</summary>
internal sealed partial class ServerWords(string key)
{
    private const int LongestQuote = 200;

    // Much is read so that a key near the end of the quote is seen whole.
    private const int LongestRead = 4_000;

    // Servers quote a key in part too.
    private const int ShortestPart = 8;

    // Stand-ins such as "none" or "ollama" are words an answer may well hold.
    private const int ShortestSecret = 16;
    private const string Hidden = "[key]";
    private const string HiddenAddress = "[address]";

    /// <returns>In quotation marks after a colon and a space; empty where there is nothing fit to quote.</returns>
    public string Quote(string? words)
    {
        var line = OneLine(words ?? "");
        if (line.Length == 0 || line.Contains('<', StringComparison.Ordinal))
        {
            return "";
        }

        var safe = WithoutAddresses(WithoutParts(line));
        return $": “{(safe.Length > LongestQuote ? safe[..LongestQuote].TrimEnd() + "…" : safe.TrimEnd('.'))}”";
    }

    /// <summary>The text of an answer, should a server ever send the key back in it.</summary>
    public string WithoutKey(string text) => key.Length >= ShortestSecret ? text.Replace(key, Hidden, StringComparison.Ordinal) : text;

    /// <summary>What came over the wire and is no answer, without the key and without the addresses behind a gateway.</summary>
    public string Bare(string wire) => WithoutAddresses(WithoutKey(wire));

    private static string WithoutAddresses(string text) => Address().Replace(text, HiddenAddress);

    // Web addresses, numbers of machines, and names that only an inner network knows; mail addresses with them.
    // Each part is as long as it may be in an address and no longer: the text may be anything, and much of it.
    [GeneratedRegex(
        @"https?://[^\s""'<>]+|(?<![\w.])\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?(?![\w.])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,8}|(?<![\w.-])[\w-]{1,63}(\.[\w-]{1,63}){0,8}\.(internal|local|lan|corp|intranet|svc)(:\d{1,5})?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    private static string OneLine(string words)
    {
        var line = new StringBuilder();
        foreach (var rune in words.EnumerateRunes().Take(LongestRead))
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                line.Append(rune);
            }
        }

        return line.ToString().Trim();
    }

    private string WithoutParts(string line)
    {
        if (key.Length == 0)
        {
            return line;
        }

        var shortest = Math.Min(ShortestPart, key.Length);
        var safe = new StringBuilder();
        for (var i = 0; i < line.Length; )
        {
            var part = PartAt(line, i);
            safe.Append(part >= shortest ? Hidden : line[i].ToString());
            i += part >= shortest ? part : 1;
        }

        return safe.ToString();
    }

    // The longest part of the key that stands at this place.
    private int PartAt(string line, int start)
    {
        var longest = 0;
        while (start + longest < line.Length && key.Contains(line.Substring(start, longest + 1), StringComparison.Ordinal))
        {
            longest++;
        }

        return longest;
    }
}
