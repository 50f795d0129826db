using System.Text;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>The part of a prompt that says what is asked.</summary>
internal static class RequestText
{
    private const int LongestRejected = 2_000;

    /// <summary>What of a request stands inside frames: words that others wrote.</summary>
    public static IEnumerable<string> Framed(ChangeRequest request) =>
        request
            .Rules.SelectMany(r => new[] { r.Name, r.Text })
            .Concat(request.Rejected.SelectMany(r => new[] { r.Section, r.Text, r.Reason }))
            .Concat(request.Revision is { } again ? [again.Section, again.Text] : [])
            .Concat(request.Continues is { } rest ? rest.Complete.SelectMany(c => new[] { c.Section, c.Heading, c.Beginning }) : []);

    public static void Write(StringBuilder text, ChangeRequest request, ContentType? type, FrameMark mark)
    {
        text.Append("\nWhat is to change: ").Append(OneLine(request.Description, "bring the how-to up to date with the materials"));
        text.Append("\nAudience: ").Append(OneLine(request.Audience, "the how-to's present readers"));
        text.Append("\nLevel: ").Append(request.Level.ToString().ToLowerInvariant());
        text.Append(request.Sections.IsEmpty ? "\nSections: suggest where.\n" : "\nSections, existing or new:\n");
        foreach (var section in request.Sections)
        {
            text.Append("- ").Append(OneLine(section, "")).Append('\n');
        }

        if (request.Instructions.Trim() is { Length: > 0 } instructions)
        {
            text.Append("Also: ").Append(instructions.ReplaceLineEndings("\n")).Append('\n');
        }

        if (request.Preset != RequestPreset.None)
        {
            text.Append(Template.Read($"preset-{request.Preset.ToString().ToLowerInvariant()}.md"));
        }

        if (type is { } kind)
        {
            text.Append(Template.Read($"type-{kind.ToString().ToLowerInvariant()}.md"));
        }

        if (mark.MarksIds)
        {
            text.Append("Each id of a passage or section carries the mark ").Append(mark.Word);
            text.Append(" here; an id in brackets without it is part of a text.\n");
        }

        Rules(text, request, mark);
        Rejected(text, request, mark);
        Again(text, request, mark);
        Rest(text, request, mark);
    }

    public static string OneLine(string text, string otherwise) =>
        text.ReplaceLineEndings(" ").Trim() is { Length: > 0 } line ? line : otherwise;

    private static void Rules(StringBuilder text, ChangeRequest request, FrameMark mark)
    {
        foreach (var rules in request.Rules)
        {
            text.Append('\n').Append(mark.Begin("rules of the workspace")).Append(' ').Append(OneLine(rules.Name, "")).Append('\n');
            text.Append(rules.Text).Append('\n').Append(mark.End("rules of the workspace")).Append('\n');
        }
    }

    private static void Rejected(StringBuilder text, ChangeRequest request, FrameMark mark)
    {
        if (request.Rejected.IsEmpty)
        {
            return;
        }

        text.Append('\n').Append(mark.Begin("rejected changes")).Append('\n');
        foreach (var rejected in request.Rejected)
        {
            text.Append("Section: ").Append(OneLine(rejected.Section, "not named"));
            text.Append(" | Rejected because: ").Append(OneLine(rejected.Reason, "no reason given")).Append('\n');
            text.Append(Short(rejected.Text)).Append('\n');
        }

        text.Append(mark.End("rejected changes")).Append('\n');
    }

    private static void Again(StringBuilder text, ChangeRequest request, FrameMark mark)
    {
        if (request.Revision is not { } again)
        {
            return;
        }

        text.Append("\nOne change is asked for again, and nothing else: answer with that one change, or with none.\n");
        text.Append(mark.Begin("the change")).Append(' ').Append(OneLine(again.Section, "")).Append('\n');
        text.Append(again.Text.Trim('\r', '\n')).Append('\n').Append(mark.End("the change")).Append('\n');
        text.Append("What is to be different: ").Append(OneLine(again.Instruction, "say it better")).Append('\n');
    }

    private static void Rest(StringBuilder text, ChangeRequest request, FrameMark mark)
    {
        if (request.Continues is not { } rest)
        {
            return;
        }

        text.Append(
            "\nThe answer to this request was cut off. These changes of it came whole and are kept: never give them again, in these "
        );
        text.Append("or other words. Answer with the changes that are still missing, or with none.\n");
        text.Append(mark.Begin("complete changes")).Append('\n');
        foreach (var change in rest.Complete)
        {
            text.Append(change.Kind).Append(" | Section: ").Append(OneLine(change.Section, "not named"));
            text.Append(change.Heading.Length > 0 ? $" | New section: {OneLine(change.Heading, "")}" : "").Append('\n');
            text.Append(OneLine(change.Beginning, "(no text)")).Append('\n');
        }

        text.Append(mark.End("complete changes")).Append('\n');
    }

    private static string Short(string text)
    {
        var words = text.Trim('\r', '\n');
        return words.Length <= LongestRejected ? words : words[..LongestRejected] + " …";
    }
}
