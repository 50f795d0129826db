using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>One piece of proposed text with the passages it claims to rest on.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Cites">Passage ids.</param>
/// <param name="Copy">The passage inserted verbatim; null where <paramref name="Markdown"/> holds new words.</param>
/// <param name="Markdown">New words; null where a passage is copied.</param>
public sealed record ProposedText(BlockKind Kind, ImmutableArray<string> Cites, string? Copy, string? Markdown);
