using System.Collections.Immutable;
using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Reads one entry of a reply's changes.</summary>
internal static class OperationReader
{
    private static readonly Dictionary<string, OperationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["insert_before"] = OperationKind.InsertBefore,
        ["insert_after"] = OperationKind.InsertAfter,
        ["replace_section"] = OperationKind.ReplaceSection,
        ["replace_text"] = OperationKind.ReplaceText,
        ["delete_section"] = OperationKind.DeleteSection,
    };

    private static readonly Dictionary<string, BlockKind> BlockKinds = new(StringComparer.Ordinal)
    {
        ["paragraph"] = BlockKind.Paragraph,
        ["bullet"] = BlockKind.Bullet,
        ["step"] = BlockKind.Step,
        ["note"] = BlockKind.Note,
        ["code"] = BlockKind.Code,
        ["table"] = BlockKind.Table,
        ["lead_in"] = BlockKind.LeadIn,
    };

    /// <summary>As replies call it.</summary>
    public static string NameOf(OperationKind kind) => Kinds.First(k => k.Value == kind).Key;

    public static ProposedOperation Read(JsonElement entry, int number, ImmutableArray<string>.Builder problems)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            return new UnreadableOperation(number, "This entry of the reply is not a change.", entry.GetRawText());
        }

        if (RepeatedName.In(entry) is { } name)
        {
            return new UnreadableOperation(
                number,
                $"The change says \"{name}\" twice, so what it means can't be told.",
                entry.GetRawText()
            );
        }

        return entry.TryGetProperty("op", out _) ? Own(entry, number, problems) : Quoted(entry, number);
    }

    private static ProposedOperation Quoted(JsonElement entry, int number)
    {
        var action = JsonText.Of(entry, "action");
        return action is null
            ? new UnreadableOperation(number, "The change does not say what to do (it has no \"action\").", entry.GetRawText())
            : new QuotedOperation(
                number,
                JsonText.Of(entry, "reason") ?? "",
                JsonText.Of(entry, "section") ?? "",
                action.Trim().ToLowerInvariant(),
                JsonText.Of(entry, "original"),
                JsonText.Of(entry, "updated")
            );
    }

    private static ProposedOperation Own(JsonElement entry, int number, ImmutableArray<string>.Builder problems)
    {
        var name = JsonText.Of(entry, "op") ?? "";
        if (!Kinds.TryGetValue(name.Trim().ToLowerInvariant(), out var kind))
        {
            return Unreadable($"\"{name}\" is not something a change can do.");
        }

        if (JsonText.Of(entry, "target") is not { Length: > 0 } target)
        {
            return Unreadable("The change names no section.");
        }

        var blocks = ImmutableArray.CreateBuilder<ProposedText>();
        foreach (var block in JsonText.Items(entry, "blocks"))
        {
            if (RepeatedName.In(block) is { } repeated)
            {
                return Unreadable($"A piece of the change says \"{repeated}\" twice, so what it means can't be told.");
            }

            if (Block(block) is not { } read)
            {
                return Unreadable("A piece of the change has neither text nor a passage to copy.");
            }

            if (read is { Copy: not null, Markdown: not null })
            {
                problems.Add($"Change {number} both copies a passage and retypes it; the passage is used.");
                read = read with { Markdown = null };
            }

            blocks.Add(read);
        }

        return new SectionOperation(
            number,
            JsonText.Of(entry, "reason") ?? "",
            kind,
            target.Trim(),
            JsonText.Of(entry, "heading") is { } heading && heading.Trim().TrimStart('#').Trim() is { Length: > 0 } text ? text : null,
            entry.TryGetProperty("level", out var level)
            && level.ValueKind == JsonValueKind.Number
            && level.TryGetInt32(out var n)
            && n is >= 1 and <= 6
                ? n
                : null,
            JsonText.Of(entry, "find"),
            blocks.ToImmutable()
        );

        UnreadableOperation Unreadable(string problem) => new(number, problem, entry.GetRawText());
    }

    private static ProposedText? Block(JsonElement block)
    {
        if (block.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var copy = JsonText.Of(block, "copy");
        var markdown = JsonText.Of(block, "markdown");
        var kind = BlockKinds.GetValueOrDefault(JsonText.Of(block, "kind")?.Trim().ToLowerInvariant() ?? "", BlockKind.Paragraph);
        return copy is null && markdown is null ? null : new ProposedText(kind, [.. JsonText.Strings(block, "cites")], copy, markdown);
    }
}
