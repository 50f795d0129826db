using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Writes a proposal in the project's own format, complete enough to be read without its materials.</summary>
public static class ProposalWriter
{
    // The reply is data in a file, never inside a page: letters of any script may stand as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8, ended by a line feed. Operations of the other format are left out.</summary>
    public static byte[] Write(Proposal proposal)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("base", proposal.BaseSha256);
            json.WriteStartArray("changes");
            foreach (var operation in proposal.Operations.OfType<SectionOperation>())
            {
                Operation(json, operation);
            }

            json.WriteEndArray();
            json.WriteStartArray("unmet");
            foreach (var need in proposal.Unmet)
            {
                json.WriteStartObject();
                json.WriteString("section", need.Section);
                json.WriteString("missing", need.Missing);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("passages");
            foreach (var passage in proposal.Passages)
            {
                json.WriteStartObject();
                json.WriteString("id", passage.Id);
                json.WriteString("material", passage.MaterialSha256);
                json.WriteString("anchor", passage.Anchor);
                json.WriteString("text", passage.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("summary", proposal.Summary);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Operation(Utf8JsonWriter json, SectionOperation operation)
    {
        json.WriteStartObject();
        json.WriteString("op", JsonNamingPolicy.SnakeCaseLower.ConvertName(operation.Kind.ToString()));
        json.WriteString("target", operation.Target);
        json.WriteString("heading", operation.Heading);
        if (operation.Level is { } level)
        {
            json.WriteNumber("level", level);
        }
        else
        {
            json.WriteNull("level");
        }

        json.WriteString("find", operation.Find);
        json.WriteStartArray("blocks");
        foreach (var block in operation.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(block.Kind.ToString()));
            json.WriteStartArray("cites");
            foreach (var id in block.Cites)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteString("copy", block.Copy);
            json.WriteString("markdown", block.Markdown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reason", operation.Reason);
        json.WriteEndObject();
    }
}
