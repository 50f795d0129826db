using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>What differs between two files outside their text: encoding, byte order mark, a dangling last byte.</summary>
internal static class FileDiffer
{
    public static DocumentChange ChangeOfEncoding(HowTo before, HowTo after)
    {
        var (left, right) = (new TextSpan(0, before.Text.Length), new TextSpan(0, after.Text.Length));
        return Outside(ChangeKind.Changed, new ByteSplice(0, before.Source.Bytes.Length, new ByteSpan(0, after.Source.Bytes.Length))) with
        {
            Splices = [new Splice(0, left.Length, right)],
            Rows = [new SpanPair(left, right)],
            Rewritten = true,
        };
    }

    public static DocumentChange? ChangeOfMark(SourceText before, SourceText after) =>
        Changed(before, new ByteSpan(0, before.PreambleLength), after, new ByteSpan(0, after.PreambleLength));

    public static DocumentChange? ChangeOfTail(SourceText before, SourceText after) =>
        Changed(
            before,
            new ByteSpan(before.Bytes.Length - before.TailLength, before.TailLength),
            after,
            new ByteSpan(after.Bytes.Length - after.TailLength, after.TailLength)
        );

    private static DocumentChange? Changed(SourceText before, ByteSpan left, SourceText after, ByteSpan right)
    {
        if (before.Bytes.AsSpan(left.Start, left.Length).SequenceEqual(after.Bytes.AsSpan(right.Start, right.Length)))
        {
            return null;
        }

        var kind =
            left.Length == 0 ? ChangeKind.Added
            : right.Length == 0 ? ChangeKind.Removed
            : ChangeKind.Changed;
        return Outside(kind, new ByteSplice(left.Start, left.Length, right));
    }

    private static DocumentChange Outside(ChangeKind kind, ByteSplice splice) =>
        new()
        {
            Number = 0,
            Kind = kind,
            Unit = UnitKind.Blank,
            Section = "",
            Splices = [],
            ByteSplices = [splice],
            Rows = [],
            Words = [],
        };
}
