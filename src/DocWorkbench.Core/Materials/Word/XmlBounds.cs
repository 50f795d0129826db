using System.Xml;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads the XML of one document within bounds; what goes past them is refused with its cause before it costs time or memory.</summary>
internal sealed class XmlBounds(CancellationToken cancellation)
{
    private const int MaxDepth = 256;

    /// <summary>A book of a thousand pages has about this; half of it are the properties of its runs.</summary>
    private const int MaxElements = 500_000;

    private const int MaxMegabytes = 48;

    private int elements;

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
