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
        if (package is null)
        {
            return new ContentReading.Refused(refusal ?? XmlBounds.Damaged);
        }

        using var pictures = new PictureShelf(bytes);
        return Read(new Reading(package, pictures, cancellation));
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

    private static ContentReading.Success Read(Reading reading)
    {
        var package = reading.Package;
        var body = BlockReader.Read(package.Body, "body", reading, inCell: false);
        var nodes = TitlePlace.Settle(body, isOnlyTitle: reading.Titles == 1).AddRange(NoteReader.Read(reading));
        var withComments = CommentReader.Weave(nodes, reading);
        return new ContentReading.Success(
            reading.Title ?? TitlePlace.OnlyTopHeading(nodes) ?? Named(package.PropertyTitle),
            withComments,
            reading.Omissions.LeftOut(package, reading.HeldBack),
            reading.Omissions.Warnings(package)
        )
        {
            SourceCharacters = Characters(reading),
            Pictures = reading.Pictures.Pictures,
            Quarantine = reading.HeldBack.All,
        };
    }

    private static int Characters(Reading reading) =>
        BodyCount.Of(reading.Package.Body)
        + reading.Notes.All.Sum(note => BodyCount.Of(note.Content))
        + reading.Package.Comments.Known.Values.Sum(BodyCount.Of)
        + reading.OtherCharacters;

    private static string? Named(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();
}
