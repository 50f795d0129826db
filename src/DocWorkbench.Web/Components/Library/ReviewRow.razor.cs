using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>One review in the list.</summary>
public sealed partial class ReviewRow : ComponentBase
{
    private ReviewLine? _shown;

    [Parameter, EditorRequired]
    public required ReviewLine Line { get; set; }

    protected override bool ShouldRender() => !Line.IsSame(_shown);

    protected override void OnAfterRender(bool firstRender) => _shown = Line;

    // In hundredths of the bar; a drawing reads numbers in no person's culture.
    private string Share(int changes) => (100.0 * changes / (Line.Count?.Changes ?? 1)).ToString("0.##", CultureInfo.InvariantCulture);
}
