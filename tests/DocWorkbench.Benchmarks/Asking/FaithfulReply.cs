using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

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
            foreach (var hunk in Hunks(before, after))
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

    private static List<Hunk> Hunks(HowTo before, HowTo after)
    {
        var hunks = new List<Hunk>();
        var splices = DocumentDiffer.Compare(before, after, CancellationToken.None).Changes.SelectMany(c => c.Splices);
        foreach (var splice in splices.OrderBy(s => s.At).ThenBy(s => s.Remove).ThenBy(s => s.Insert.Start))
        {
            foreach (var hunk in Smallest(before, splice.At, splice.At + splice.Remove, after.Source.Slice(splice.Insert)))
            {
                Add(hunks, before, hunk);
            }
        }

        return hunks;
    }

    // A section that goes as a whole is deleted by its id; what else a hunk takes is quoted, section by section.
    private static IEnumerable<Hunk> Smallest(HowTo howTo, int start, int end, string text)
    {
        var old = howTo.Text[start..end];
        var same = old.AsSpan().CommonPrefixLength(text);
        (start, old, text) = (start + same, old[same..], text[same..]);
        var tail = 0;
        while (tail < Math.Min(old.Length, text.Length) && old[^(tail + 1)] == text[^(tail + 1)])
        {
            tail++;
        }

        (end, text) = (end - tail, text[..^tail]);
        foreach (
            var section in howTo.Sections.Where(s =>
                s.Span.Start < end && s.Span.End > start || s.Span.Start <= start && start < s.Span.End
            )
        )
        {
            var (from, to) = (Math.Max(start, section.Span.Start), Math.Min(end, section.Span.End));
            yield return new Hunk(from, Math.Max(from, to), text);
            text = "";
        }

        if (text.Length > 0 && start >= howTo.Text.Length)
        {
            yield return new Hunk(start, start, text);
        }
    }

    // Grown until its quote stands once in its section and something readable stays; what it then meets becomes part of it.
    private static void Add(List<Hunk> hunks, HowTo howTo, Hunk hunk)
    {
        if (hunk.Start == hunk.End && hunk.Text.Length == 0)
        {
            return;
        }

        while (true)
        {
            if (hunks.Count > 0 && hunks[^1] is var last && last.End >= hunk.Start && (last.End > last.Start || last.Start == hunk.Start))
            {
                // Both hold what they share: of the later one only what it adds.
                var shared = last.End - hunk.Start;
                hunks.RemoveAt(hunks.Count - 1);
                hunk = new Hunk(last.Start, Math.Max(last.End, hunk.End), last.Text + hunk.Text[Math.Min(shared, hunk.Text.Length)..]);
                continue;
            }

            var section = SectionOf(howTo, hunk);
            if (IsDeleted(section, hunk) || IsPlain(howTo, section, hunk) || Grown(howTo, section, hunk) is not { } grown)
            {
                hunks.Add(hunk);
                return;
            }

            hunk = grown;
        }
    }

    private static Section SectionOf(HowTo howTo, Hunk hunk) => howTo.SectionAt(Math.Min(hunk.Start, Math.Max(0, howTo.Text.Length - 1)));

    private static bool IsDeleted(Section section, Hunk hunk) =>
        hunk.Text.Length == 0
        && section.Level > 0
        && hunk.Start == section.Span.Start
        && hunk.End == section.Span.End
        && section.Span == section.TreeSpan;

    private static bool IsPlain(HowTo howTo, Section section, Hunk hunk)
    {
        var quote = howTo.Text[hunk.Start..hunk.End];
        return !string.IsNullOrWhiteSpace(quote)
            && hunk.Text.Trim('\r', '\n') is { Length: > 0 } kept
            && kept.Length == hunk.Text.Length
            && QuoteFinder.Find(howTo.Text, section.Span, quote).Count == 1;
    }

    private static Hunk? Grown(HowTo howTo, Section section, Hunk hunk)
    {
        // To the end of the next word on one side, else of the one on the other.
        var (start, end) = (hunk.Start, hunk.End);
        if (end < section.Span.End && (start == section.Span.Start || (end - hunk.Start) % 2 == 0))
        {
            do
            {
                end++;
            } while (end < section.Span.End && (!char.IsWhiteSpace(howTo.Text[end]) || char.IsWhiteSpace(howTo.Text[end - 1])));
        }
        else if (start > section.Span.Start)
        {
            do
            {
                start--;
            } while (start > section.Span.Start && (!char.IsWhiteSpace(howTo.Text[start - 1]) || char.IsWhiteSpace(howTo.Text[start])));
        }
        else
        {
            return null;
        }

        return new Hunk(start, end, howTo.Text[start..hunk.Start] + hunk.Text + howTo.Text[hunk.End..end]);
    }

    private static void Operation(Utf8JsonWriter json, HowTo howTo, Hunk hunk)
    {
        var section = SectionOf(howTo, hunk);
        var isDeletion = IsDeleted(section, hunk);
        json.WriteStartObject();
        json.WriteString("op", isDeletion ? "delete_section" : "replace_text");
        json.WriteString("target", section.Id);
        json.WriteNull("heading");
        json.WriteNull("level");
        json.WriteString("find", isDeletion ? null : howTo.Text[hunk.Start..hunk.End]);
        json.WriteStartArray("blocks");
        if (!isDeletion)
        {
            json.WriteStartObject();
            json.WriteString("kind", "paragraph");
            json.WriteStartArray("cites");
            json.WriteStringValue("P001");
            json.WriteEndArray();
            json.WriteNull("copy");
            json.WriteString("markdown", hunk.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reason", "The passage says so now.");
        json.WriteEndObject();
    }
}
