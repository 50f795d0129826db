using System.Globalization;
using System.Text;
using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes;

/// <summary>Writes the difference between two files as a unified patch that `git apply` takes, byte for byte.</summary>
public static class PatchWriter
{
    private const int Context = 3;

    /// <summary>Empty where the two are the same.</summary>
    /// <param name="name">The file's name in the patch, with "/" between folders.</param>
    public static byte[] Write(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, string name)
    {
        var (left, right) = (Lines(before), Lines(after));
        var runs = SequenceDiffer.Compare(left, right).Runs;
        using var patch = new MemoryStream();
        if (runs.Count > 0)
        {
            patch.Write(Encoding.UTF8.GetBytes($"--- {Header("a/" + name)}\n+++ {Header("b/" + name)}\n"));
        }

        for (var i = 0; i < runs.Count; )
        {
            var end = i + 1;
            while (end < runs.Count && runs[end].Before - runs[end - 1].BeforeEnd <= 2 * Context)
            {
                end++;
            }

            WriteHunk(patch, left, right, runs[i..end]);
            i = end;
        }

        return patch.ToArray();
    }

    private static void WriteHunk(MemoryStream patch, string[] left, string[] right, List<Run> runs)
    {
        var lead = Math.Min(Context, runs[0].Before);
        var trail = Math.Min(Context, left.Length - runs[^1].BeforeEnd);
        var (old, oldCount) = (runs[0].Before - lead, runs[^1].BeforeEnd - runs[0].Before + lead + trail);
        var (now, nowCount) = (runs[0].After - lead, runs[^1].AfterEnd - runs[0].After + lead + trail);
        patch.Write(Encoding.ASCII.GetBytes($"@@ -{Range(old, oldCount)} +{Range(now, nowCount)} @@\n"));
        var at = old;
        foreach (var run in runs)
        {
            WriteLines(patch, ' ', left, at, run.Before);
            WriteLines(patch, '-', left, run.Before, run.BeforeEnd);
            WriteLines(patch, '+', right, run.After, run.AfterEnd);
            at = run.BeforeEnd;
        }

        WriteLines(patch, ' ', left, at, at + trail);
    }

    // Before the first line stands line 0: where a side has no lines the number is that of the line before.
    private static string Range(int first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)},{count}");

    private static void WriteLines(MemoryStream patch, char mark, string[] lines, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            patch.WriteByte((byte)mark);
            patch.Write(Encoding.Latin1.GetBytes(lines[i]));
            if (!lines[i].EndsWith('\n'))
            {
                patch.Write("\n\\ No newline at end of file\n"u8);
            }
        }
    }

    // Latin-1 holds each byte as the character of its number, whatever the file's encoding. For git only a line feed ends a line.
    private static string[] Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<string>();
        while (!bytes.IsEmpty)
        {
            var length = bytes.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : bytes.Length;
            lines.Add(Encoding.Latin1.GetString(bytes[..length]));
            bytes = bytes[length..];
        }

        return [.. lines];
    }

    // As git writes names: a tab ends one with spaces, and one with marks that would end the line is quoted.
    private static string Header(string name)
    {
        if (!name.Any(c => c is '"' or '\\' || char.IsControl(c)))
        {
            return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in name)
        {
            quoted.Append(
                c is '"' or '\\' ? $"\\{c}"
                : c < ' ' || c == '\u007f' ? "\\" + Convert.ToString(c, toBase: 8).PadLeft(3, '0')
                : c.ToString()
            );
        }

        return quoted.Append('"').ToString();
    }
}
