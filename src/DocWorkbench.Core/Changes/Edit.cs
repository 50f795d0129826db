using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>A part of a change that can be taken or left on its own: a sentence, a list item, a table row, a line of code, some words.</summary>
/// <param name="Number">From 1, in the order of the text.</param>
/// <param name="Before">What it replaces, counted in the how-to; inside the change's target.</param>
/// <param name="After">What takes its place, counted in the change's new text.</param>
public sealed record Edit(int Number, EditKind Kind, TextSpan Before, TextSpan After);
