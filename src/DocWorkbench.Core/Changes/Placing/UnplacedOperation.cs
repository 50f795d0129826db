using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>An operation that has no place yet.</summary>
/// <param name="Reason">One sentence for the writer.</param>
/// <param name="Text">What it would put there; empty when it only removes or can't be read.</param>
public sealed record UnplacedOperation(ProposedOperation Operation, string Reason, string Text)
{
    public int Number => Operation.Number;
}
