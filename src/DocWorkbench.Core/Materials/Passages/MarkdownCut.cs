using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>A Markdown text taken apart.</summary>
/// <param name="Title">What its front matter calls it; null when it has none.</param>
/// <param name="Hidden">Remarks in its source that no reader sees.</param>
/// <param name="Warning">Why it could not be taken apart well; null when it could.</param>
internal sealed record MarkdownCut(
    IReadOnlyCollection<PassageDraft> Drafts,
    string? Title,
    ImmutableArray<LeftOut> LeftOut,
    ImmutableArray<QuarantinedText> Hidden,
    string? Warning
);
