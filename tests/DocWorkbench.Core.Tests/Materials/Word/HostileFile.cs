using System.IO.Compression;
using System.Text;

namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>Builds files no library would write.</summary>
internal static class HostileFile
{
    public const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    public const string End = "</w:body></w:document>";

    public static byte[] Document(params Action<StreamWriter>[] body) =>
        Package(writer =>
        {
            writer.Write(Start);
            foreach (var part in body)
            {
                part(writer);
            }

            writer.Write(End);
        });

    public static byte[] Package(Action<StreamWriter> document)
    {
        const string types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        const string relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"word/document.xml\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";
        return Zip(("[Content_Types].xml", w => w.Write(types)), ("_rels/.rels", w => w.Write(relations)), ("word/document.xml", document));
    }

    public static byte[] Zip(params (string Name, Action<StreamWriter> Write)[] entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
                write(writer);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Replace(byte[] bytes, string entry, string old, string with)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.GetEntry(entry)!.Open();
            var text = new StreamReader(part, leaveOpen: true).ReadToEnd().Replace(old, with, StringComparison.Ordinal);
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    public static byte[] Add(byte[] bytes, params string[] entries)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
                writer.Write("<a/>");
            }
        }

        return stream.ToArray();
    }

    public static void Repeat(StreamWriter writer, string text, int times)
    {
        for (var i = 0; i < times; i++)
        {
            writer.Write(text);
        }
    }
}
