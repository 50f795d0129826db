using System.Text;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Comments, scripts and styles in HTML source. They are looked for in one pass, for a text may begin thousands and end none.</summary>
internal static class UnreadMarkup
{
    private static readonly (string Start, string End)[] Kinds = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];

    /// <summary>The source with a space for each of them; what is never closed stays.</summary>
    public static string Without(string source)
    {
        var left = new StringBuilder(source.Length);
        var isClosed = new bool[Kinds.Length];
        Array.Fill(isClosed, value: true);
        var (from, at) = (0, source.IndexOf('<', StringComparison.Ordinal));
        while (at >= 0)
        {
            var end = End(source, at, isClosed);
            if (end > at)
            {
                left.Append(source, from, at - from).Append(' ');
                from = end;
            }

            at = source.IndexOf('<', Math.Max(end, at + 1));
        }

        return left.Append(source, from, source.Length - from).ToString();
    }

    private static int End(string source, int at, bool[] isClosed)
    {
        var kind = Array.FindIndex(Kinds, k => Begins(source, at, k.Start));
        if (kind < 0 || !isClosed[kind])
        {
            return -1;
        }

        var (start, close) = Kinds[kind];
        var end = source.IndexOf(close, at + start.Length, StringComparison.OrdinalIgnoreCase);
        isClosed[kind] = end >= 0;
        return end < 0 ? -1 : end + close.Length;
    }

    private static bool Begins(string source, int at, string start) =>
        string.Compare(source, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (start[^1] == '-' || at + start.Length < source.Length && !char.IsLetterOrDigit(source[at + start.Length]));
}
