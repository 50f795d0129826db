using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Benchmarks.Asking;

/// <summary>The reply of a model that asks for exactly what an editor changed: small quotes where words changed, deletions by id.</summary>
internal static class FaithfulReply
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(HowTo before, HowTo after)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var hunk in HunkFinder.Find(before, after))
            {
                Operation(json, before, hunk);
            }

            json.WriteEndArray();
            json.WriteStartArray("unmet");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Operation(Utf8JsonWriter json, HowTo howTo, Hunk hunk)
    {
        var section = HunkFinder.SectionOf(howTo, hunk);
        var isDeletion = HunkFinder.IsDeleted(section, hunk);
        json.WriteStartObject();
        json.WriteString("op", isDeletion ? "delete_section" : "replace_text");
        json.WriteString("target", section.Id);
        json.WriteNull("heading");
        json.WriteNull("level");
        json.WriteString("find", isDeletion ? null : hunk.Quote(howTo));
        json.WriteStartArray("blocks");
        if (!isDeletion)
        {
            json.WriteStartObject();
            json.WriteString("kind", "paragraph");
            json.WriteStartArray("cites");
            json.WriteStringValue("P001");
            json.WriteEndArray();
            json.WriteNull("copy");
            json.WriteString("markdown", hunk.NewText(howTo));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reason", "The passage says so now.");
        json.WriteEndObject();
    }
}
