using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>The schema of the answer, with the ids that exist as the only ones allowed, as far as servers take so many.</summary>
internal static class PromptSchema
{
    // What servers with strict schemas take, in all: values of enumerations, and characters of names and values.
    private const int MostValues = 500;
    private const int MostCharacters = 15_000;

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyCollection<string> sections, IReadOnlyCollection<string> passages)
    {
        var root = Parse();
        if (!Fill(root, sections, passages) && !Fill(root = Parse(), sections, []))
        {
            root = Parse();
        }

        return root.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonNode Parse() =>
        JsonNode.Parse(Template.Read("schema.json")) ?? throw new InvalidOperationException("The schema is empty.");

    private static bool Fill(JsonNode root, IReadOnlyCollection<string> sections, IReadOnlyCollection<string> passages)
    {
        var change = Property(Property(root, "changes")["items"], null);
        Limit(change["target"], sections, orNull: false);
        var block = Property(change["blocks"]?["items"], null);
        Limit(block["cites"]?["items"], passages, orNull: false);
        Limit(block["copy"], passages, orNull: true);
        var (values, characters) = Size(root);
        return values <= MostValues && characters <= MostCharacters;
    }

    private static JsonNode Property(JsonNode? schema, string? name) =>
        (name is null ? schema?["properties"] : schema?["properties"]?[name])
        ?? throw new InvalidOperationException("The schema has lost a part.");

    private static void Limit(JsonNode? schema, IReadOnlyCollection<string> values, bool orNull)
    {
        if (schema is not null && values.Count > 0)
        {
            schema["enum"] = new JsonArray([.. values.Select(v => (JsonNode?)v), .. orNull ? [null] : Array.Empty<JsonNode?>()]);
        }
    }

    private static (int Values, int Characters) Size(JsonNode? node)
    {
        var (values, characters) = (0, 0);
        foreach (var (name, child) in node is JsonObject members ? members.ToList() : [])
        {
            if (name == "enum" && child is JsonArray choices)
            {
                values += choices.Count;
                characters += choices.Sum(c => c?.ToString().Length ?? 0);
                continue;
            }

            characters += name == "properties" && child is JsonObject properties ? properties.Sum(p => p.Key.Length) : 0;
            var inside = Size(child);
            (values, characters) = (values + inside.Values, characters + inside.Characters);
        }

        return (values, characters);
    }
}
