using System.Globalization;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>Something a person should look at before deciding.</summary>
public sealed record Finding
{
    public required FindingCode Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    /// <summary>Number of the change; null for what stands in the how-to already.</summary>
    public required int? Change { get; init; }

    /// <summary>In the change's new text; in the how-to where there is no change.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands there.</summary>
    public required string Text { get; init; }

    /// <summary>One sentence for the writer.</summary>
    public required string Reason { get; init; }

    /// <summary>What it was compared with; null where no passage is meant.</summary>
    public Passage? Passage { get; init; }

    public Material? Material { get; init; }

    /// <summary>The words compared with, of a passage or of the how-to; empty for none.</summary>
    public string Against { get; init; } = "";

    /// <summary>The second of two passages that disagree; null for every other finding.</summary>
    public Passage? Rival { get; init; }

    /// <summary>Where the second passage stands.</summary>
    public Material? RivalMaterial { get; init; }

    /// <summary>Names the matter: the same for every finding that one decision settles, and the same at every reading.</summary>
    public string Key =>
        ContentHash.Of(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Code}:{(Code == FindingCode.SourcesDisagree ? $"{Passage?.Id}:{Rival?.Id}" : Text)}"
            )
        )[..24];
}
