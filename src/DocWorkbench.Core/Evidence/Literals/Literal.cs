using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Something of a text that has to be taken over to the letter.</summary>
/// <param name="Key">The flag or the setting whose value it is; empty for none.</param>
internal sealed record Literal(LiteralKind Kind, TextSpan Span, string Value, string Key = "");
