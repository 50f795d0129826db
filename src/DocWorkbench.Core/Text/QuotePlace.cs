namespace DocWorkbench.Core.Text;

/// <summary>Where a quote stands.</summary>
/// <param name="IsExact">False where only folding white space makes the two equal; the place then begins and ends with a visible character.</param>
public sealed record QuotePlace(TextSpan Span, bool IsExact);
