using System.Collections.Immutable;

namespace DocWorkbench.Core.Proposals;

/// <summary>One change as a reply asks for it, not yet tied to a place.</summary>
/// <param name="Number">From 1, in the reply's order.</param>
/// <param name="Reason">Why, in the reply's words; empty when it gives none.</param>
public abstract record ProposedOperation(int Number, string Reason);

/// <summary>An operation on a section by its id; the project's own format.</summary>
/// <param name="Target">Section id.</param>
/// <param name="Heading">The new heading without "#"; null for none.</param>
/// <param name="Level">The new heading's level; null for the target's.</param>
/// <param name="Find">The text to replace; only with <see cref="OperationKind.ReplaceText"/>.</param>
public sealed record SectionOperation(
    int Number,
    string Reason,
    OperationKind Kind,
    string Target,
    string? Heading,
    int? Level,
    string? Find,
    ImmutableArray<ProposedText> Blocks
) : ProposedOperation(Number, Reason);

/// <summary>An operation that quotes what it replaces; the format in use elsewhere.</summary>
/// <param name="Section">A heading as the reply names it.</param>
/// <param name="Action">add, modify, remove or delete; anything else has no place.</param>
/// <param name="Original">The quoted text; null for none.</param>
/// <param name="Updated">The text in its place; null for none.</param>
public sealed record QuotedOperation(int Number, string Reason, string Section, string Action, string? Original, string? Updated)
    : ProposedOperation(Number, Reason);

/// <summary>An entry of the reply that does not say what it wants.</summary>
/// <param name="Problem">One sentence for the writer.</param>
/// <param name="Raw">The entry as it stands in the reply.</param>
public sealed record UnreadableOperation(int Number, string Problem, string Raw) : ProposedOperation(Number, "");
