using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Literals;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>All that a check may look at.</summary>
internal sealed record EvidenceCase
{
    private readonly TextSpan[] _targets = [];

    public required HowToIndex HowTo { get; init; }

    public required PassageIndex Passages { get; init; }

    public required PassageComparer Comparer { get; init; }

    public required ImmutableArray<JudgedChange> Changes
    {
        get;
        init
        {
            field = value;
            _targets = [.. value.Select(c => c.Text.Change.Change.Target)];
        }
    }

    /// <summary>What the materials hold to the letter, and what the how-to does.</summary>
    public required ImmutableArray<KnownLiterals> Known { get; init; }

    /// <summary>The how-to with all changes made, and where each of them stands in it.</summary>
    public required ResultText Result { get; init; }

    public required EvidenceOptions Options { get; init; }

    public required CancellationToken Cancellation { get; init; }

    public HowTo Base => HowTo.HowTo;

    /// <summary>Whether a run of the base goes away.</summary>
    public bool IsReplaced(TextSpan span)
    {
        foreach (var target in _targets)
        {
            if (target.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
