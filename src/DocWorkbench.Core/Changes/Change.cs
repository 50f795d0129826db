using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>What a person decides on: new text for one place of the how-to.</summary>
public sealed record Change
{
    /// <summary>Hash of the text replaced, the new text and which of several alike it is; the same when the reply is read again.</summary>
    public required string Id { get; init; }

    /// <summary>From 1, in the reply's order.</summary>
    public required int Number { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>The place in the base; empty where text is only added.</summary>
    public required TextSpan Target { get; init; }

    /// <summary>In the base's line ends.</summary>
    public required string NewText { get; init; }

    /// <summary>The section it belongs to: the one changed, or the new section's own heading.</summary>
    public required string Section { get; init; }

    /// <summary>In words, for an addition: "before Next steps"; else empty.</summary>
    public required string Place { get; init; }

    /// <summary>Why, in the words of who proposed it; empty when not given.</summary>
    public required string Reason { get; init; }

    public ImmutableArray<Citation> Citations { get; init; } = [];

    public bool IsNewSection { get; init; }
}
