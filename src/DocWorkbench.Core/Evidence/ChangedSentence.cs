using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>A sentence that a change brings or alters.</summary>
/// <param name="Span">Its part in the change's new text.</param>
/// <param name="Markdown">The whole sentence.</param>
/// <param name="Plain">Its words.</param>
/// <param name="IsHead">Names what follows: the columns of a table, or the paragraph whose first words are in bold.</param>
internal sealed record ChangedSentence(TextSpan Span, string Markdown, string Plain, bool IsHead);
