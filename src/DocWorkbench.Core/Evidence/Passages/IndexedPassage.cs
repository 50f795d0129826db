using System.Collections.Immutable;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A passage ready to be compared with sentences.</summary>
/// <param name="Statements">In order; empty for a heading.</param>
/// <param name="Context">Terms of what it stands under: headings, the sentence that leads in, a table's head.</param>
internal sealed record IndexedPassage(
    Material Material,
    Passage Passage,
    ImmutableArray<Statement> Statements,
    HashSet<string> Context,
    HashSet<string> Terms
)
{
    public bool IsShipped => Statements.Any(s => s.IsShipped);
}
