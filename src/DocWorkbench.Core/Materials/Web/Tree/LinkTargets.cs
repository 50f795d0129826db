namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Addresses as they may stand in Markdown: absolute where the page's own is known; those that would run something are none.</summary>
/// <param name="start">Where relative links start; null where nobody knows.</param>
internal sealed class LinkTargets(Uri? start)
{
    private const int Longest = 4096;
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp"];

    public string? Of(string? address)
    {
        if (address is null || address.Length > Longest)
        {
            return null;
        }

        // A browser passes over line ends and control characters inside an address, so they must not hide its scheme.
        var bare = string.Concat(
                address.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            )
            .Trim();
        return bare.Length > 0 && IsHarmless(bare) ? Escape(Absolute(bare)) : null;
    }

    // A link within the page says the same wherever the page stands.
    private string Absolute(string address) =>
        start is not null
        && address[0] != '#'
        && !HasScheme(address)
        && Uri.TryCreate(start, address.Replace('\\', '/'), out var absolute)
        && absolute.AbsoluteUri.Length <= Longest
            ? absolute.AbsoluteUri
            : address;

    private static bool HasScheme(string address) => address.AsSpan().IndexOfAny(":/?#") is var sign and >= 0 && address[sign] == ':';

    private static bool IsHarmless(string address) =>
        !HasScheme(address) || Schemes.Contains(address[..address.IndexOf(':', StringComparison.Ordinal)].Trim().ToLowerInvariant());

    private static string Escape(string address)
    {
        var balanced = IsBalanced(address);
        return string.Concat(
            address.Select(c =>
                c switch
                {
                    '<' => "%3C",
                    '>' => "%3E",
                    '"' => "%22",
                    '\\' => "%5C",
                    '`' => "%60",
                    '|' => "%7C",
                    '(' when !balanced => "%28",
                    ')' when !balanced => "%29",
                    _ when char.IsWhiteSpace(c) => "%20",
                    _ => c.ToString(),
                }
            )
        );
    }

    private static bool IsBalanced(string address)
    {
        var open = 0;
        foreach (var c in address)
        {
            open += c switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (open is < 0 or > 2)
            {
                return false;
            }
        }

        return open == 0;
    }
}
