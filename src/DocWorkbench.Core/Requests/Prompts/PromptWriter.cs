using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>Writes the prompt; the same input always gives the same text.</summary>
public static class PromptWriter
{
    public static Prompt Write(HowTo howTo, IEnumerable<Material> materials, ChangeRequest request)
    {
        var passages = Name(materials, request.Passages);
        var sections = howTo.Sections.Where(s => s.Span.Length > 0).ToList();
        var mark = new FrameMark([
            howTo.Text,
            .. passages.SelectMany(p => new[] { p.Passage.Markdown, p.Material.Title, p.Material.Name }),
            .. passages.SelectMany(p => p.Passage.Breadcrumb),
            .. RequestText.Framed(request),
        ]);
        var text = new StringBuilder();
        RequestText.Write(text, request, request.ContentType ?? ContentTypeDetector.Detect(howTo), mark);
        HowTo(text, howTo, sections, mark);
        Passages(text, passages, mark);
        return new Prompt
        {
            Instructions = Template.Read("instructions.md"),
            Question = Readable(text.ToString()),
            Schema = PromptSchema.Write([.. sections.Select(s => s.Id)], [.. passages.Select(p => p.Name)]),
            Passages = passages,
        };
    }

    /// <summary>A passage as it stands in a prompt: its id, status and headings, then its words.</summary>
    public static string Entry(PromptPassage named) => Entry(named, $"[{named.Name}]");

    private static string Entry(PromptPassage named, string id)
    {
        var headings = named.Passage.Breadcrumb.IsEmpty
            ? ""
            : " | " + string.Join(" > ", named.Passage.Breadcrumb.Select(h => RequestText.OneLine(h, "")));
        return $"{id} {named.Passage.Status.ToString().ToLowerInvariant()}{headings}\n{named.Passage.Markdown}\n";
    }

    private static ImmutableArray<PromptPassage> Name(IEnumerable<Material> materials, ImmutableArray<string> wanted)
    {
        var chosen = wanted.ToHashSet();
        return
        [
            .. SendablePassages
                .Of(materials)
                .Where(p => chosen.Count == 0 || chosen.Contains(p.Passage.Id))
                .Select((p, i) => new PromptPassage($"P{(i + 1).ToString("000", CultureInfo.InvariantCulture)}", p.Material, p.Passage)),
        ];
    }

    private static void HowTo(StringBuilder text, HowTo howTo, IEnumerable<Section> sections, FrameMark mark)
    {
        text.Append('\n').Append(mark.Begin("how-to")).Append('\n');
        foreach (var section in sections)
        {
            text.Append(mark.Id(section.Id)).Append('\n').Append(howTo.Source.Slice(section.Span).TrimEnd()).Append('\n');
        }

        text.Append(mark.End("how-to")).Append('\n');
    }

    private static void Passages(StringBuilder text, ImmutableArray<PromptPassage> passages, FrameMark mark)
    {
        foreach (var group in passages.GroupBy(p => p.Material))
        {
            text.Append('\n').Append(mark.Begin("material")).Append(' ');
            text.Append(RequestText.OneLine(group.Key.Title, RequestText.OneLine(group.Key.Name, ""))).Append('\n');
            foreach (var named in group)
            {
                text.Append(Entry(named, mark.Id(named.Name)));
            }

            text.Append(mark.End("material")).Append('\n');
        }
    }

    // What stands for an undecodable byte is no character and can't be sent.
    private static string Readable(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
