using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads a Word document (.docx) into its content, or says in one sentence why it can't be read.</summary>
public static class WordReader
{
    public static ContentReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (PackageScan.Refusal(bytes, cancellation) is { } reason)
        {
            return new ContentReading.Refused(reason);
        }

        var (package, refusal) = Open(bytes, cancellation);
        return package is null ? new ContentReading.Refused(refusal ?? XmlBounds.Damaged) : Read(package, cancellation);
    }

    private static (WordPackage? Package, string? Refusal) Open(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            using var document = WordprocessingDocument.Open(ReadOnlyBytes.Open(bytes), isEditable: false);
            return WordPackage.Load(document, cancellation);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return (null, XmlBounds.Damaged);
        }
    }

    /// <summary>What the libraries throw at packages that are not well formed.</summary>
    private static bool IsDamage(Exception e) =>
        e
            is FileFormatException
                or OpenXmlPackageException
                or InvalidDataException
                or XmlException
                or IOException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or KeyNotFoundException;

    private static ContentReading.Success Read(WordPackage package, CancellationToken cancellation)
    {
        var reading = new Reading(package, cancellation);
        var body = BlockReader.Read(package.Body, "body", reading, inCell: false);
        var nodes = TitlePlace.Settle(body).AddRange(NoteReader.Read(reading));
        return new ContentReading.Success(
            reading.Title ?? TitlePlace.OnlyTopHeading(nodes) ?? Named(package.PropertyTitle),
            nodes,
            reading.Omissions.LeftOut(package),
            reading.Omissions.Warnings(package)
        )
        {
            SourceCharacters = W.TextLength(package.Body),
        };
    }

    private static string? Named(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();
}
