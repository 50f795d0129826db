using System.IO.Compression;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Looks through a file before any library opens it, so that what is not a harmless .docx is refused with its cause.</summary>
internal static class PackageScan
{
    private const int MaxEntries = 10_000;
    private const long MaxExpandedBytes = 500L * 1024 * 1024;

    /// <summary>Real documents reach about 40; pictures that hold one colour may reach more, hence the size beside it.</summary>
    private const int MaxRatio = 200;
    private const long RatioMattersFrom = 20L * 1024 * 1024;

    /// <summary>Ten thousand links take two fifths of this; the library that opens them is slow at it.</summary>
    private const long MaxBytesOfLinks = 4L * 1024 * 1024;

    /// <returns>Why the file is refused; null when it may be opened.</returns>
    public static string? Refusal(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (FileSignature.Refusal(bytes.Span) is { } reason)
        {
            return reason;
        }

        try
        {
            using var archive = new ZipArchive(ReadOnlyBytes.Open(bytes), ZipArchiveMode.Read);
            return OfDirectory(archive) ?? OfXml(archive, cancellation);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return "The file is damaged: it is cut off, or not a complete Word document.";
        }
    }

    private static string? OfDirectory(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries)
        {
            return $"The file holds more than {MaxEntries:N0} parts and is refused.";
        }

        if (archive.GetEntry("[Content_Types].xml") is null)
        {
            return "This is a ZIP file, not a Word document.";
        }

        long expanded = 0;
        foreach (var entry in archive.Entries)
        {
            expanded += entry.Length;
            if (expanded > MaxExpandedBytes)
            {
                return $"The document expands to more than {MaxExpandedBytes / 1024 / 1024} MB and is refused.";
            }

            if (IsXml(entry) && XmlBounds.IsTooLarge(entry.Length))
            {
                return XmlBounds.TooLarge;
            }

            if (entry.Length > MaxBytesOfLinks && entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                return "The document refers to more pages and parts than any document does and is refused.";
            }

            if (entry.Length > RatioMattersFrom && entry.Length > MaxRatio * Math.Max(entry.CompressedLength, 1))
            {
                return $"The document expands to more than {MaxRatio} times its size and is refused.";
            }
        }

        return null;
    }

    private static string? OfXml(ZipArchive archive, CancellationToken cancellation)
    {
        var bounds = new XmlBounds(cancellation);
        foreach (var entry in archive.Entries.Where(IsXml))
        {
            cancellation.ThrowIfCancellationRequested();
            using var stream = entry.Open();
            if (bounds.Check(stream) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
