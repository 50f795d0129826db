using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Requests.Prompts;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Finds which passages a server's refusal names, by their ids in the prompt or by their material's name.</summary>
internal static partial class NamedPassages
{
    // A shorter title may be any word of the message.
    private const int ShortestTitle = 6;

    /// <returns>Ids of the passages themselves; empty where the refusal names none.</returns>
    public static ImmutableArray<string> In(string message, Prompt prompt)
    {
        var ids = PassageId().Matches(message).Select(m => m.Value).ToHashSet();
        return [.. prompt.Passages.Where(p => ids.Contains(p.Name) || Names(message, p)).Select(p => p.Passage.Id)];
    }

    private static bool Names(string message, PromptPassage passage) =>
        Quotes(message, passage.Material.Name) || Quotes(message, passage.Material.Title);

    private static bool Quotes(string message, string title) =>
        title.Length >= ShortestTitle && message.Contains(title, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bP\d{3,}\b")]
    private static partial Regex PassageId();
}
