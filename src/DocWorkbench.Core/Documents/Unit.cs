using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>The smallest piece that stands on whole lines of its own. The units of a how-to are a partition of its text.</summary>
/// <param name="Span">Whole lines, with the blank lines that follow.</param>
/// <param name="Content">The same without those blank lines and the last line end.</param>
/// <param name="Container">Units of one list, table or front matter share a number; 0 where a unit stands alone.</param>
/// <param name="Depth">Nesting of a list item or what stands inside one, from 0.</param>
public sealed record Unit(UnitKind Kind, TextSpan Span, TextSpan Content, string SectionId, int Container, int Depth);
