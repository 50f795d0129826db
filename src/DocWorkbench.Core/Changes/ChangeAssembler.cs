using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes;

/// <summary>Makes the file that results when some changes are accepted.</summary>
public static class ChangeAssembler
{
    public static byte[] Apply(HowTo before, HowTo after, DocumentDiff diff, IReadOnlySet<int> accepted) =>
        Apply(before, after, diff.Changes.Where(c => accepted.Contains(c.Number)).SelectMany(c => c.ByteSplices));

    /// <param name="splices">Of changes or of parts of them; none overlaps another.</param>
    public static byte[] Apply(HowTo before, HowTo after, IEnumerable<ByteSplice> splices) =>
        Apply(before.Source.Bytes.AsSpan(), after.Source.Bytes.AsSpan(), splices);

    // Two insertions at one place stand in the order they have in the text after.
    private static byte[] Apply(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, IEnumerable<ByteSplice> splices)
    {
        using var result = new MemoryStream(before.Length);
        var at = 0;
        foreach (var splice in splices.OrderBy(s => s.At).ThenBy(s => s.Remove > 0).ThenBy(s => s.Insert.Start))
        {
            result.Write(before[at..splice.At]);
            result.Write(after.Slice(splice.Insert.Start, splice.Insert.Length));
            at = splice.At + splice.Remove;
        }

        result.Write(before[at..]);
        return result.ToArray();
    }
}
