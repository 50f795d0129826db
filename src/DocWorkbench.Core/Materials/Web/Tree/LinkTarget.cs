namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>An address as it may stand in Markdown; those that would run something are none.</summary>
internal static class LinkTarget
{
    private const int Longest = 4096;
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp"];

    public static string? Of(string? address)
    {
        if (address is null || address.Length > Longest)
        {
            return null;
        }

        // A browser passes over line ends and control characters inside an address, so they must not hide its scheme.
        var bare = string.Concat(address.Where(c => !char.IsControl(c))).Trim();
        return bare.Length > 0 && IsHarmless(bare) ? Escape(bare) : null;
    }

    private static bool IsHarmless(string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        if (colon < 0 || address[colon] != ':')
        {
            return true;
        }

        return Schemes.Contains(address[..colon].Trim().ToLowerInvariant());
    }

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
