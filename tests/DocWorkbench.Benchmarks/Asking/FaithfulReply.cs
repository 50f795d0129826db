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
            yield return Hunk.Of(from, Math.Max(from, to), text);
            text = "";
        }

        if (text.Length > 0 && start >= howTo.Text.Length)
        {
            yield return Hunk.Of(start, start, text);
        }
    }

    // Grown until its quote stands once in its section and something readable stays; with another that it meets it becomes one.
    private static void Add(List<Hunk> hunks, HowTo howTo, Hunk hunk)
    {
        if (hunk.Start == hunk.End && hunk.Text.Length == 0)
        {
            return;
        }

        while (true)
        {
            var section = SectionOf(howTo, hunk);
            if (hunks.Count > 0 && hunks[^1] is var last && last.To > hunk.From && SectionOf(howTo, last) == section)
            {
                hunks.RemoveAt(hunks.Count - 1);
                hunk = last.With(hunk, howTo);
            }
            else if (IsDeleted(section, hunk) || IsPlain(howTo, section, hunk))
            {
                hunks.Add(hunk);
                return;
            }
            else if (Grown(howTo, section, hunk) is { } grown)
            {
                hunk = grown;
            }
            else
            {
                Replace(hunks, howTo, section, hunk);
                return;
            }
        }
    }

    // A section that gets other text from its first to its last character: its words go to the end of the one before it.
    private static void Replace(List<Hunk> hunks, HowTo howTo, Section section, Hunk hunk)
    {
        var text = hunk.NewText(howTo);
        var before = howTo.Sections.LastOrDefault(s => s.Span.End == section.Span.Start && s.Span.Length > 0);
        if (before is null || text.Length == 0)
        {
            hunks.Add(hunk);
            return;
        }

        var end = before.Span.Start + howTo.Source.Slice(before.Span).TrimEnd().Length;
        var gap = howTo.Text[end..before.Span.End];
        Add(
            hunks,
            howTo,
            Hunk.Of(end, end, text.EndsWith(gap, StringComparison.Ordinal) ? gap + text[..^gap.Length] : gap + text.TrimEnd())
        );
        Add(hunks, howTo, Hunk.Of(section.Span.Start, section.Span.End, ""));
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
        var (quote, text) = (hunk.Quote(howTo), hunk.NewText(howTo));
        return text.Length > 0
            && text.Trim('\r', '\n').Length == text.Length
            && QuoteFinder.Find(howTo.Text, section.Span, quote) is [{ IsExact: true } place]
            && place.Span.Start == hunk.From;
    }

    // To the end of the next word on one side, else of the one on the other; null where all of the section is in it.
    private static Hunk? Grown(HowTo howTo, Section section, Hunk hunk)
    {
        var (from, to) = (hunk.From, hunk.To);
        if (to < section.Span.End && (from == section.Span.Start || hunk.Start - from > to - hunk.End))
        {
            do
            {
                to++;
            } while (to < section.Span.End && (!char.IsWhiteSpace(howTo.Text[to]) || char.IsWhiteSpace(howTo.Text[to - 1])));
        }
        else if (from > section.Span.Start)
        {
            do
            {
                from--;
            } while (from > section.Span.Start && (!char.IsWhiteSpace(howTo.Text[from - 1]) || char.IsWhiteSpace(howTo.Text[from])));
        }
        else
        {
            return null;
        }

        return hunk with
        {
            From = from,
            To = to,
        };
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
