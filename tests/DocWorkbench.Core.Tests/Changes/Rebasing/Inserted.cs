using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

/// <summary>Lines that somebody wrote.</summary>
internal static class Inserted
{
    /// <summary>Lines that a side has oftener than the base, and that are neither in the result that often nor shown in a conflict.</summary>
    public static IEnumerable<string> Lost(SourceText before, SourceText now, SourceText proposed, RebaseResult result)
    {
        var old = Counted(before.Text);
        var there = Counted(SourceText.FromBytes(result.Bytes.AsSpan()).Text);
        var shown = result
            .Conflicts.SelectMany(c => new[] { now.Slice(c.Lines.Now), proposed.Slice(c.Lines.Proposed) })
            .SelectMany(Lines)
            .ToHashSet();
        return new[] { now, proposed }
            .SelectMany(side => Counted(side.Text))
            .Where(line => line.Value > old.GetValueOrDefault(line.Key))
            .Where(line => !shown.Contains(line.Key) && there.GetValueOrDefault(line.Key) == 0)
            .Select(line => line.Key);
    }

    private static Dictionary<string, int> Counted(string text) => Lines(text).GroupBy(l => l).ToDictionary(g => g.Key, g => g.Count());

    private static IEnumerable<string> Lines(string text) =>
        LineEnds.Lines(text).Select(l => text.Substring(l.Start, l.Length).TrimEnd('\r', '\n')).Where(l => l.Trim().Length > 0);
}
