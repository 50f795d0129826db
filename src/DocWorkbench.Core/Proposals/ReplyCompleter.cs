using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Core.Requests.Prompts;

namespace DocWorkbench.Core.Proposals;

/// <summary>Makes a reply to a prompt stand alone: with the how-to's hash and the passages behind the prompt's short names.</summary>
public static class ReplyCompleter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A reply in the other format, a complete one, and what is no reply come back as they are, in UTF-8.</summary>
    /// <param name="notice">What is wrong with the reply as a whole; empty where nothing is.</param>
    public static ImmutableArray<byte> Complete(string reply, HowTo howTo, Prompt prompt, string notice = "")
    {
        if (ReplyJsonFinder.Find(reply) is not { } root)
        {
            return
                ArrivingReply.Of(reply).Cut(ProposalReader.Damaged) is { } cut && ReplyJsonFinder.Find(cut) is { } part && IsOwnFormat(part)
                ? Write(part, howTo, prompt, ProposalReader.Damaged)
                : [.. Encoding.UTF8.GetBytes(reply)];
        }

        return IsOwnFormat(root) && !root.TryGetProperty("passages", out _)
            ? Write(root, howTo, prompt, notice)
            : [.. Encoding.UTF8.GetBytes(reply)];
    }

    private static ImmutableArray<byte> Write(JsonElement root, HowTo howTo, Prompt prompt, string notice)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("base", howTo.Source.Sha256);
            foreach (var member in root.EnumerateObject().Where(m => m.Name is not ("format" or "base" or ProposalReader.NoticeName)))
            {
                // As it stands: an escaped lone surrogate in it is no text that could be written anew.
                json.WritePropertyName(member.Name);
                json.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }

            if (notice.Length > 0)
            {
                json.WriteString(ProposalReader.NoticeName, notice);
            }

            Passages(json, root, prompt);
            json.WriteEndObject();
        }

        return [.. stream.ToArray()];
    }

    private static bool IsOwnFormat(JsonElement root) =>
        JsonText.Objects(root, "changes").Any(c => c.TryGetProperty("op", out _)) || root.TryGetProperty("unmet", out _);

    private static void Passages(Utf8JsonWriter json, JsonElement root, Prompt prompt)
    {
        var named = JsonText
            .Objects(root, "changes")
            .SelectMany(c => JsonText.Objects(c, "blocks"))
            .SelectMany(b => JsonText.Strings(b, "cites").Append(JsonText.Of(b, "copy")))
            .ToHashSet();
        json.WriteStartArray("passages");
        foreach (var passage in prompt.Passages.Where(p => named.Contains(p.Name)))
        {
            json.WriteStartObject();
            json.WriteString("id", passage.Name);
            json.WriteString("material", passage.Material.Sha256);
            json.WriteString("passage", passage.Passage.Id);
            json.WriteString("anchor", passage.Passage.Anchor);
            json.WriteString("text", passage.Passage.Markdown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
