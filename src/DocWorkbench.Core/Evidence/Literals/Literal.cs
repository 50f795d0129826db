using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Something of a text that has to be taken over to the letter.</summary>
internal sealed record Literal(LiteralKind Kind, TextSpan Span, string Value);
