using System.Text.Json;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Cli;

/// <summary>A material as convert --format json gives it.</summary>
internal static class MaterialJson
{
    public static byte[] Write(Material material) =>
        JsonOutput.Write(json =>
        {
            json.WriteStartObject("material");
            json.WriteString("name", material.Name);
            json.WriteString("title", material.Title);
            json.WriteString("sha256", material.Sha256);
            json.WriteString("status", EnumWord.Of(material.Status));
            json.WriteEndObject();
            json.WriteStartArray("passages");
            foreach (var passage in material.Passages)
            {
                Passage(json, passage);
            }

            json.WriteEndArray();
            Coverage(json, material.Coverage);
            json.WriteStartArray("quarantine");
            foreach (var text in material.Quarantine)
            {
                Quarantined(json, text);
            }

            json.WriteEndArray();
            json.Strings("warnings", material.Warnings);
        });

    private static void Passage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("id", passage.Id);
        json.WriteString("kind", EnumWord.Of(passage.Kind));
        if (passage.Number.Length > 0)
        {
            json.WriteString("number", passage.Number);
        }

        json.Strings("breadcrumb", passage.Breadcrumb);
        json.WriteString("anchor", passage.Anchor);
        json.WriteString("status", EnumWord.Of(passage.Status));
        json.WriteBoolean("quarantined", passage.IsQuarantined);
        json.WriteString("markdown", passage.Markdown);
        json.WriteString("text", passage.Text);
        json.WriteEndObject();
    }

    private static void Quarantined(Utf8JsonWriter json, QuarantinedText text)
    {
        json.WriteStartObject();
        json.WriteString("reason", EnumWord.Of(text.Reason));
        json.WriteString("text", text.Text);
        json.WriteString("anchor", text.Anchor);
        json.WriteString("passage", text.PassageId);
        json.WriteEndObject();
    }

    private static void Coverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("sourceCharacters", coverage.SourceCharacters);
        json.WriteNumber("passages", coverage.Passages);
        json.WriteNumber("characters", coverage.Characters);
        json.WriteStartArray("leftOut");
        foreach (var left in coverage.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("what", left.What);
            json.WriteString("why", left.Why);
            json.WriteNumber("characters", left.Characters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
