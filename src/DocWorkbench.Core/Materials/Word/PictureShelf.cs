using System.Collections.Immutable;
using System.IO.Compression;
using DocWorkbench.Core.Materials.Pictures;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Fetches pictures out of the package when the text comes to them.</summary>
internal sealed class PictureShelf(ReadOnlyMemory<byte> package) : IDisposable
{
    /// <summary>Bytes unpacked in all, shown or not: twice what may be shown.</summary>
    private const long MaxUnpacked = 64L * 1024 * 1024;

    private readonly PictureCollector collector = new();
    private readonly Dictionary<string, PictureOutcome> known = new(StringComparer.OrdinalIgnoreCase);
    private ZipArchive? archive;
    private Dictionary<string, ZipArchiveEntry> entries = [];
    private long unpacked;

    public ImmutableArray<MaterialPicture> Pictures => collector.Pictures;

    public PictureOutcome Take(string partName)
    {
        if (!known.TryGetValue(partName, out var outcome))
        {
            known[partName] = outcome = Read(partName);
        }

        return outcome;
    }

    public void Dispose() => archive?.Dispose();

    private PictureOutcome Read(string partName)
    {
        Open();
        if (!entries.TryGetValue(partName, out var entry))
        {
            return collector.Take(ReadOnlyMemory<byte>.Empty);
        }

        if (entry.Length > PictureCollector.MaxBytes || unpacked > MaxUnpacked)
        {
            return PictureCollector.TooLarge;
        }

        try
        {
            return Take(entry);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return collector.Take(ReadOnlyMemory<byte>.Empty);
        }
    }

    private PictureOutcome Take(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        unpacked += length;
        return collector.Take(bytes.AsMemory(0, length));
    }

    private void Open()
    {
        if (archive is not null)
        {
            return;
        }

        archive = new ZipArchive(ReadOnlyBytes.Open(package), ZipArchiveMode.Read);
        entries = archive
            .Entries.GroupBy(entry => Uri.UnescapeDataString(entry.FullName), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }
}
