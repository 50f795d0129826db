using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>
/// Text on its way through a browser's text box, which knows only line feeds and no undecodable bytes. What the person did not touch
/// comes back as it was.
/// </summary>
public static class BrowserText
{
    private const char Replacement = '\uFFFD';

    /// <summary>As a text box shows it.</summary>
    public static string Show(string text) => string.Concat(LineEnds.Normalise(text, "\n").EnumerateRunes().Select(r => r.ToString()));

    /// <summary>
    /// The edited text with the original's line ends and undecodable bytes where its lines are unchanged; new lines end with
    /// <paramref name="lineEnd"/>.
    /// </summary>
    public static string Restore(string original, string edited, string lineEnd)
    {
        var shown = Show(edited);
        if (shown == Show(original))
        {
            return original;
        }

        var old = LineEnds.Lines(original).Select(span => original.Substring(span.Start, span.Length)).ToList();
        var now = LineEnds.Lines(shown).Select(span => shown.Substring(span.Start, span.Length)).ToList();
        var oldShown = old.ConvertAll(Show);
        var start = 0;
        while (start < old.Count && start < now.Count && oldShown[start] == now[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < old.Count - start && tail < now.Count - start && oldShown[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        return Join([
            .. old.Take(start),
            .. Middle(old[start..^tail], oldShown[start..^tail], now[start..^tail], lineEnd),
            .. old.TakeLast(tail),
        ]);
    }

    // A line that ends with a carriage return must not take an empty line's line feed for its own.
    private static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length > 0 && text[^1] == '\r' && line.StartsWith('\n') ? "\r" : "").Append(line);
        }

        return text.ToString();
    }

    // Between the first and the last edited line, a line that is still there once keeps its form.
    private static IEnumerable<string> Middle(List<string> old, List<string> oldShown, List<string> now, string lineEnd)
    {
        var at = 0;
        foreach (var line in now)
        {
            var same = oldShown.IndexOf(line, at);
            if (same >= 0)
            {
                at = same + 1;
                yield return old[same];
            }
            else
            {
                var donor = Donor(old, at, line);
                at = donor is null ? at : donor.Value + 1;
                yield return CarryBytes(donor is null ? "" : old[donor.Value], line).Replace("\n", lineEnd, StringComparison.Ordinal);
            }
        }
    }

    // The next line with as many undecodable bytes as the edited one still shows.
    private static int? Donor(List<string> old, int at, string line)
    {
        var shown = line.Count(c => c == Replacement);
        var found = shown == 0 ? -1 : old.FindIndex(at, candidate => Carried(candidate).Count() == shown);
        return found < 0 ? null : found;
    }

    // An edited line that still shows every undecodable byte gets the bytes back.
    private static string CarryBytes(string old, string line)
    {
        var carried = new Queue<char>(Carried(old));
        return carried.Count == 0 ? line : string.Concat(line.Select(c => c == Replacement ? carried.Dequeue() : c));
    }

    private static IEnumerable<char> Carried(string line) =>
        line.Where((c, i) => c is >= '\uDC80' and <= '\uDCFF' && (i == 0 || !char.IsHighSurrogate(line[i - 1])));
}
