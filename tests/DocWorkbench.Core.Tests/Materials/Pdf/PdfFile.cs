using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DocWorkbench.Core.Tests.Materials.Pdf;

/// <summary>Writes small PDF files sign by sign, also such as no program would write.</summary>
internal sealed class PdfFile
{
    public const string Fonts = "/Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>";

    private readonly SortedDictionary<int, byte[]> objects = new()
    {
        [1] = Latin("<</Type/Catalog/Pages 2 0 R>>"),
        [3] = Latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
        [4] = Latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"),
        [5] = Latin("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"),
    };

    private readonly List<int> pages = [];

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>Lines of 12 point text below each other from the top of a page 600 points wide and 800 high.</summary>
    public static string Lines(params string[] lines) => string.Concat(lines.Select((l, i) => Text(50, 700 - (14 * i), l)));

    public static string Text(double x, double y, string words, double size = 12, string font = "F1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {x} {y} Td ({words}) Tj ET\n");

    public PdfFile Page(string content, string resources = Fonts, string entries = "") => Page(Stream(Latin(content)), resources, entries);

    public PdfFile Page(byte[] content, string resources = Fonts, string entries = "")
    {
        var page = 100 + (2 * pages.Count);
        objects[page + 1] = content;
        objects[page] = Latin(
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<{resources}>>/Contents {page + 1} 0 R{entries}>>"
        );
        pages.Add(page);
        return this;
    }

    public PdfFile Set(int number, string value) => Set(number, Latin(value));

    public PdfFile Set(int number, byte[] value)
    {
        objects[number] = value;
        return this;
    }

    public static byte[] Stream(byte[] data, string entries = "") =>
        [.. Latin($"<<{entries}/Length {data.Length}>>stream\n"), .. data, .. "\nendstream"u8];

    public byte[] ToBytes()
    {
        if (!objects.ContainsKey(2))
        {
            objects[2] = Latin($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(p => $"{p} 0 R"))}]>>");
        }

        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, value) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Position:D10} 00000 n \n");
            file.Write(Latin($"{number} 0 obj\n"));
            file.Write(value);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(Latin($"{table}trailer<</Root 1 0 R/Size {objects.Keys.Max() + 1}{Trailer}>>\nstartxref\n{start}\n%%EOF"));
        return file.ToArray();
    }
}
