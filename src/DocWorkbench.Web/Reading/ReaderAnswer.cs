using System.Text.Json;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>What a reader process says about a file: one of the two.</summary>
internal sealed record ReaderAnswer(Material? Material, string? Refusal)
{
    /// <summary>Bytes; room for all pictures of the largest file taken in, and its text three times.</summary>
    public const int Largest = 48 * 1024 * 1024;

    public static byte[] Write(MaterialReading reading)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(Of(reading), ReadingJson.Default.ReaderAnswer);
        return bytes.Length <= Largest
            ? bytes
            : JsonSerializer.SerializeToUtf8Bytes(
                new ReaderAnswer(Material: null, "The file holds more text and pictures than can be shown."),
                ReadingJson.Default.ReaderAnswer
            );
    }

    /// <returns>Null where this is no answer.</returns>
    public static MaterialReading? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ReadingJson.Default.ReaderAnswer) switch
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

    private static ReaderAnswer Of(MaterialReading reading) =>
        reading switch
        {
            MaterialReading.Success success => new ReaderAnswer(success.Material, Refusal: null),
            MaterialReading.Refused refused => new ReaderAnswer(Material: null, refused.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };
}
