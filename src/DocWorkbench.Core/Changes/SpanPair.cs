using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>A place in the text before and the place in the text after that stands for it; one of them may be missing.</summary>
public readonly record struct SpanPair(TextSpan? Before, TextSpan? After);
