using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>Something in a text that is not for everybody.</summary>
/// <param name="Sentence">What it is, for the writer.</param>
public sealed record Secret(TextSpan Span, FindingSeverity Severity, string Sentence);
