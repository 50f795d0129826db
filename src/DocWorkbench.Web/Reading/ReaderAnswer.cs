using System.Buffers;
using System.Text.Json;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>What a reader process says about a file: one of the two.</summary>
internal sealed record ReaderAnswer(Material? Material, string? Refusal)
{
    /// <summary>Bytes; room for all pictures of the largest file taken in, and its text three times.</summary>
    public const int Largest = 48 * 1024 * 1024;

    // Beside its texts and pictures a passage is written in about this many bytes.
    private const int Frame = 300;

    public static ReadOnlyMemory<byte> Write(MaterialReading reading)
    {
        var bytes = Bytes(Of(reading));
        return bytes.Length <= Largest
            ? bytes
            : Bytes(new ReaderAnswer(Material: null, "The file holds more text and pictures than can be shown."));
    }

    /// <returns>Null where this is no answer.</returns>
    public static MaterialReading? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ReadingJson.Plain.ReaderAnswer) switch
            {
                { Material: { } material, Refusal: null } => new MaterialReading.Success(material),
                { Material: null, Refusal: { } reason } => new MaterialReading.Refused(reason),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Room is made once: an array that grows is held twice while it does, and the answer may be most of what fits.
    private static ReadOnlyMemory<byte> Bytes(ReaderAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>(Frame + Size(answer.Material));
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ReadingJson.Plain.Options.Encoder });
        JsonSerializer.Serialize(writer, answer, ReadingJson.Plain.ReaderAnswer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static int Size(Material? material) =>
        material is null
            ? 0
            : material.Markdown.Length
                + material.Pictures.Sum(p => Frame + (p.Bytes.Length / 3 * 4))
                + material.Passages.Sum(p => Frame + p.Markdown.Length + p.Text.Length);

    private static ReaderAnswer Of(MaterialReading reading) =>
        reading switch
        {
            MaterialReading.Success success => new ReaderAnswer(success.Material, Refusal: null),
            MaterialReading.Refused refused => new ReaderAnswer(Material: null, refused.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };
}
