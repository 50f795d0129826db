using System.Collections.Immutable;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>A comparison as diff --format json gives it; all offsets are bytes.</summary>
internal static class DiffJson
{
    // Each change that is cut into parts has both files read around it once more: about a second of reading in all.
    private const long MostReading = 20_000_000;

    /// <param name="withParts">Whether changes are cut into parts; past a limit the rest are told whole.</param>
    public static byte[] Write(HowTo before, HowTo after, DocumentDiff diff, bool withParts, CancellationToken cancellation) =>
        JsonOutput.Write(json =>
        {
            File(json, "before", before);
            File(json, "after", after);
            json.WriteString("simplified", diff.Simplified);
            json.WriteStartArray("changes");
            var reading = withParts ? MostReading : 0;
            foreach (var change in diff.Changes)
            {
                reading -= before.Text.Length + after.Text.Length;
                Change(json, before, after, change, reading >= 0 ? EditCutter.Cut(before, after, change, cancellation) : []);
            }

            json.WriteEndArray();
        });

    private static void File(Utf8JsonWriter json, string name, HowTo file)
    {
        json.WriteStartObject(name);
        json.WriteString("sha256", file.Source.Sha256);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, HowTo before, HowTo after, DocumentChange change, ImmutableArray<Edit> parts)
    {
        json.WriteStartObject();
        json.WriteNumber("n", change.Number);
        json.WriteString("kind", EnumWord.Of(change.Kind));
        json.WriteString("unit", EnumWord.Of(change.Unit));
        json.WriteString("section", change.Section);
        Splices(json, change.ByteSplices);
        Pairs(json, "rows", before.Source, after.Source, change.Rows);
        Pairs(json, "words", before.Source, after.Source, change.Words);
        json.WriteBoolean("rewritten", change.Rewritten);
        json.WriteStartArray("parts");
        foreach (var part in parts.Where(_ => parts.Length > 1))
        {
            json.WriteStartObject();
            json.WriteNumber("n", part.Number);
            json.WriteString("kind", EnumWord.Of(part.Kind));
            Splices(json, [EditCutter.ToBytes(before, after, change, part)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Splices(Utf8JsonWriter json, IEnumerable<ByteSplice> splices)
    {
        json.WriteStartArray("splices");
        foreach (var splice in splices)
        {
            json.WriteStartObject();
            json.WriteNumber("at", splice.At);
            json.WriteNumber("remove", splice.Remove);
            Span(json, "insert", splice.Insert);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
