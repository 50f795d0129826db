using System.Collections.Immutable;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>What is sent to a language model.</summary>
public sealed record Prompt
{
    /// <summary>How to answer.</summary>
    public required string Instructions { get; init; }

    /// <summary>What is asked: the request, the how-to, the passages.</summary>
    public required string Question { get; init; }

    /// <summary>JSON schema of the answer.</summary>
    public required string Schema { get; init; }

    /// <summary>The passages sent; internal ones stay out.</summary>
    public required ImmutableArray<PromptPassage> Passages { get; init; }

    /// <summary>All three as one text, to be pasted into a chat.</summary>
    public string AsOneText => $"{Instructions}\nThe answer follows this JSON schema:\n\n{Schema}\n{Question}";
}
