using System.Buffers.Binary;
using System.Text;

namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>Writes into the directory at the end of a ZIP file what is not true.</summary>
internal static class LyingPackage
{
    private const int EndLength = 22;
    private const int RecordLength = 46;

    /// <param name="size">Bytes that the entry is said to have unpacked.</param>
    public static byte[] Sized(byte[] zip, string entry, int size)
    {
        var lying = (byte[])zip.Clone();
        var (at, _) = Record(zip, entry);
        BinaryPrimitives.WriteInt32LittleEndian(lying.AsSpan(at + 24), size);
        return lying;
    }

    /// <summary>The entry many times, each under a name of its own and all in the same bytes.</summary>
    public static byte[] Overlapping(byte[] zip, string entry, int times)
    {
        var (at, length) = Record(zip, entry);
        var end = zip.AsSpan(^EndLength..).ToArray();
        var directory = zip.AsSpan(Start(zip)..^EndLength).ToArray().ToList();
        for (var i = 0; i < times; i++)
        {
            var record = zip.AsSpan(at, length).ToArray();
            record[RecordLength + entry.Length - 1] = (byte)('A' + i);
            directory.AddRange(record);
        }

        var entries = (short)(BinaryPrimitives.ReadInt16LittleEndian(end.AsSpan(8)) + times);
        BinaryPrimitives.WriteInt16LittleEndian(end.AsSpan(8), entries);
        BinaryPrimitives.WriteInt16LittleEndian(end.AsSpan(10), entries);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), directory.Count);
        return [.. zip.AsSpan(0, Start(zip)), .. directory, .. end];
    }

    private static int Start(byte[] zip) => BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - EndLength + 16));

    private static (int At, int Length) Record(byte[] zip, string entry)
    {
        var at = Start(zip);
        while (true)
        {
            var record = zip.AsSpan(at);
            var name = BinaryPrimitives.ReadInt16LittleEndian(record[28..]);
            var length =
                RecordLength
                + name
                + BinaryPrimitives.ReadInt16LittleEndian(record[30..])
                + BinaryPrimitives.ReadInt16LittleEndian(record[32..]);
            if (Encoding.ASCII.GetString(record.Slice(RecordLength, name)) == entry)
            {
                return (at, length);
            }

            at += length;
        }
    }
}
