using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Status;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A passage ready to be compared with sentences.</summary>
/// <param name="Statements">In order; empty for a heading.</param>
/// <param name="Context">Terms, as numbers, of what it stands under: headings, the sentence that leads in, a table's head.</param>
/// <param name="Terms">Of all its statements, as numbers.</param>
internal sealed record IndexedPassage(Material Material, Passage Passage, ImmutableArray<Statement> Statements, int[] Context, int[] Terms)
{
    public bool HasShipped { get; } = Statements.Any(s => s.IsShipped);

    /// <summary>What a document leaves out of its wishes is no wish.</summary>
    public bool HasWanted { get; } = Statements.Any(s => !s.IsShipped) && !Exclusions.AreAbove(Passage);
}
