using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>Writes the prompt; the same input always gives the same text.</summary>
public static class PromptWriter
{
    public static Prompt Write(HowTo howTo, IEnumerable<Material> materials, ChangeRequest request)
    {
        var passages = Name(materials);
        var text = new StringBuilder();
        Request(text, request);
        HowTo(text, howTo);
        Passages(text, passages);
        return new Prompt
        {
            Instructions = Template("instructions.md"),
            Question = text.ToString(),
            Schema = Template("schema.json"),
            Passages = passages,
        };
    }

    private static ImmutableArray<PromptPassage> Name(IEnumerable<Material> materials) =>
        [
            .. materials
                .SelectMany(m => m.Passages.Select(p => (Material: m, Passage: p)))
                .Where(p => p.Passage.IsUsable && p.Passage.Kind != PassageKind.Heading)
                .Select((p, i) => new PromptPassage($"P{(i + 1).ToString("000", CultureInfo.InvariantCulture)}", p.Material, p.Passage)),
        ];

    private static void Request(StringBuilder text, ChangeRequest request)
    {
        text.Append("\nWhat is to change: ").AppendLine(OneLine(request.Description, "bring the how-to up to date with the materials"));
        text.Append("Audience: ").AppendLine(OneLine(request.Audience, "the how-to's present readers"));
        text.Append("Level: ").AppendLine(request.Level.ToString().ToLowerInvariant());
        text.AppendLine(request.Sections.IsEmpty ? "Sections: suggest where." : "Sections, existing or new:");
        foreach (var section in request.Sections)
        {
            text.Append("- ").AppendLine(OneLine(section, ""));
        }

        if (request.Instructions.Trim() is { Length: > 0 } instructions)
        {
            text.Append("Also: ").AppendLine(instructions);
        }
    }

    private static void HowTo(StringBuilder text, HowTo howTo)
    {
        var mark = Mark(howTo.Source.Sha256);
        text.AppendLine().Append("BEGIN how-to ").AppendLine(mark);
        foreach (var section in howTo.Sections.Where(s => s.Span.Length > 0))
        {
            text.Append('[').Append(section.Id).AppendLine("]").AppendLine(Readable(howTo.Source.Slice(section.Span)).TrimEnd());
        }

        text.Append("END how-to ").AppendLine(mark);
    }

    private static void Passages(StringBuilder text, ImmutableArray<PromptPassage> passages)
    {
        foreach (var group in passages.GroupBy(p => p.Material))
        {
            var mark = Mark(group.Key.Sha256);
            text.AppendLine().Append("BEGIN material ").Append(mark).Append(' ').AppendLine(OneLine(group.Key.Title, group.Key.Name));
            foreach (var named in group)
            {
                text.Append('[').Append(named.Name).Append("] ").Append(named.Passage.Status.ToString().ToLowerInvariant());
                text.AppendLine(named.Passage.Breadcrumb.IsEmpty ? "" : " | " + string.Join(" > ", named.Passage.Breadcrumb));
                text.AppendLine(named.Passage.Markdown);
            }

            text.Append("END material ").AppendLine(mark);
        }
    }

    // No text can hold a piece of its own hash on purpose, so none can end its own frame.
    private static string Mark(string sha256) => sha256[..8];

    private static string OneLine(string text, string otherwise) =>
        text.ReplaceLineEndings(" ").Trim() is { Length: > 0 } line ? line : otherwise;

    // What stands for an undecodable byte is no character and can't be sent.
    private static string Readable(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static string Template(string name)
    {
        using var stream =
            typeof(PromptWriter).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
