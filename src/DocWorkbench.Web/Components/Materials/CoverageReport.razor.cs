using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What of a file went into its passages, and what did not and why.</summary>
public sealed partial class CoverageReport : ComponentBase
{
    [Parameter, EditorRequired]
    public required Coverage Coverage { get; set; }

    /// <summary>The file is written with marks, as Markdown is.</summary>
    [Parameter]
    public bool HasMarks { get; set; }

    private string Summary =>
        $"{(IsWhole ? "All" : $"{Coverage.Characters:N0}")} of the file’s {Counted.Of(Coverage.SourceCharacters, "character")} are in its {Counted.Of(Coverage.Passages, "passage")}{Rest}.";

    private bool IsWhole => Coverage.Characters == Coverage.SourceCharacters;

    private string Rest =>
        !Coverage.LeftOut.IsEmpty ? $"; {Counted.Of(Coverage.LeftOut.Length, "kind")} of content left out"
        : IsWhole ? "; nothing was left out"
        : HasMarks ? "; the rest are its marks"
        : "";
}
