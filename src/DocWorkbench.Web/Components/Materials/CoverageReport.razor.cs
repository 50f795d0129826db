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
        (IsWhole, Coverage.LeftOut.IsEmpty) switch
        {
            (true, true) => MaterialTexts.Coverage_Whole.With(All, Passages),
            (true, false) => MaterialTexts.Coverage_WholeBut.With(All, Passages, LeftOut),
            (false, false) => MaterialTexts.Coverage_PartBut.With(All, Passages, Coverage.Characters, LeftOut),
            _ when HasMarks => MaterialTexts.Coverage_Marks.With(All, Passages, Coverage.Characters),
            _ => MaterialTexts.Coverage_Part.With(All, Passages, Coverage.Characters),
        };

    private bool IsWhole => Coverage.Characters == Coverage.SourceCharacters;

    private string All => Counted.Of(Coverage.SourceCharacters, "character");

    private string Passages => Counted.Of(Coverage.Passages, "passage");

    private string LeftOut => Counted.Of(Coverage.LeftOut.Length, "kind");
}
