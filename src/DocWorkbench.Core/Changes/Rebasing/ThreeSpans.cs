using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>One place in three texts: as it was, as it is now, and as it was proposed to be.</summary>
public readonly record struct ThreeSpans(TextSpan Base, TextSpan Now, TextSpan Proposed);
