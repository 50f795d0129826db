namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>A place where the how-to and the proposed text went different ways; a person chooses.</summary>
/// <param name="Lines">The lines that differ.</param>
/// <param name="Blocks">The whole blocks around them, to show on a card.</param>
/// <param name="Suggestion">
/// In place of the lines, the changed words of both sides, where no two of them stand next to each other; never taken without a person.
/// Null where the words meet.
/// </param>
public sealed record RebaseConflict(ThreeSpans Lines, ThreeSpans Blocks, string? Suggestion);
