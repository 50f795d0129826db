using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A sentence of the how-to as it is.</summary>
internal sealed record HowToSentence(TextSpan Span, string Markdown, string Plain, string Folded, HashSet<string> Terms);
