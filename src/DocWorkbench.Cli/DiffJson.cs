using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>A comparison as diff --format json gives it; all offsets are bytes.</summary>
internal static class DiffJson
{
    public static byte[] Write(HowTo before, HowTo after, DocumentDiff diff) =>
        JsonOutput.Write(json =>
        {
            File(json, "before", before);
            File(json, "after", after);
            json.WriteString("simplified", diff.Simplified);
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes)
            {
                Change(json, before.Source, after.Source, change);
            }

            json.WriteEndArray();
        });

    private static void File(Utf8JsonWriter json, string name, HowTo file)
    {
        json.WriteStartObject(name);
        json.WriteString("sha256", file.Source.Sha256);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, SourceText before, SourceText after, DocumentChange change)
    {
        json.WriteStartObject();
        json.WriteNumber("n", change.Number);
        json.WriteString("kind", EnumWord.Of(change.Kind));
        json.WriteString("unit", EnumWord.Of(change.Unit));
        json.WriteString("section", change.Section);
        json.WriteStartArray("splices");
        foreach (var splice in change.ByteSplices)
        {
            json.WriteStartObject();
            json.WriteNumber("at", splice.At);
            json.WriteNumber("remove", splice.Remove);
            Span(json, "insert", splice.Insert);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Pairs(json, "rows", before, after, change.Rows);
        Pairs(json, "words", before, after, change.Words);
        json.WriteBoolean("rewritten", change.Rewritten);
        json.WriteEndObject();
    }

    private static void Pairs(Utf8JsonWriter json, string name, SourceText before, SourceText after, IEnumerable<SpanPair> pairs)
    {
        json.WriteStartArray(name);
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            Side(json, "before", before, pair.Before);
            Side(json, "after", after, pair.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Side(Utf8JsonWriter json, string name, SourceText source, TextSpan? span)
    {
        if (span is { } place)
        {
            Span(json, name, source.ToBytes(place));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Span(Utf8JsonWriter json, string name, ByteSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }
}
