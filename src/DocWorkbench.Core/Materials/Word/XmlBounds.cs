using System.Xml;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads the XML of one document within bounds; what goes past them is refused with its cause before it costs time or memory.</summary>
internal sealed class XmlBounds(CancellationToken cancellation)
{
    private const int MaxDepth = 256;

    /// <summary>A book of five hundred pages has about this; half of it are the properties of its runs.</summary>
    private const int MaxElements = 250_000;

    /// <summary>Word writes one or two for each element.</summary>
    private const int MaxAttributes = 600_000;

    /// <summary>A thousand pages, as of a web page.</summary>
    private const int MaxCharacters = 2_000_000;

    private const int MaxMegabytes = 48;

    private readonly char[] chunk = new char[4096];

    private int elements;

    private int attributes;

    private long characters;

    private long bytesLeft = MaxMegabytes * 1024L * 1024L;

    public static string TooLarge => $"The document expands to more than {MaxMegabytes} MB of text and is refused.";

    public static string Damaged => "The document is damaged and can't be read.";

    public static bool IsTooLarge(long bytes) => bytes > MaxMegabytes * 1024L * 1024L;

    /// <returns>Why the XML is refused; null when it is fine.</returns>
    public string? Check(Stream stream) => Read(stream, tree: null).Refusal;

    public (XElement? Root, string? Refusal) Load(Stream stream) => Read(stream, new XmlTree());

    private (XElement? Root, string? Refusal) Read(Stream stream, XmlTree? tree)
    {
        using var capped = new CappedStream(stream, bytesLeft);
        var before = elements;
        try
        {
            using var reader = XmlReader.Create(capped, Settings());
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    return (null, "The document is nested too deeply and is refused.");
                }

                if (reader.NodeType == XmlNodeType.Element && Count())
                {
                    return (null, $"The document holds more than {MaxElements:N0} elements and is refused.");
                }

                attributes += reader.AttributeCount;
                if (attributes > MaxAttributes)
                {
                    return (null, $"The document holds more than {MaxAttributes:N0} attributes, which no document needs, and is refused.");
                }

                characters += Characters(reader, isKept: tree is not null);
                if (characters > MaxCharacters)
                {
                    return (null, $"The document holds more than {MaxCharacters / 1_000_000} million characters of text and is refused.");
                }

                tree?.Take(reader);
            }

            return (tree?.Root, null);
        }
        catch (XmlException) when (capped.Exceeded)
        {
            return (null, TooLarge);
        }
        catch (XmlException) when (elements == before && capped.Head.Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            return (null, "The document contains a DTD, which no Word file needs; it is refused.");
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            return (null, Damaged);
        }
        finally
        {
            bytesLeft -= capped.BytesRead;
        }
    }

    // A text nobody keeps is not made a string first: it may be all there is in the file.
    private long Characters(XmlReader reader, bool isKept)
    {
        if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA))
        {
            return 0;
        }

        if (isKept)
        {
            return reader.Value.Length;
        }

        var length = 0L;
        while (length <= MaxCharacters && reader.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var read)
        {
            length += read;
        }

        return length;
    }

    private bool Count()
    {
        if (++elements % 4096 == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return elements > MaxElements;
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxMegabytes * 1024L * 1024L,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        };
}
