using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A proposed change without a place: why, what it says, and where a person may put it.</summary>
public sealed partial class TrayCard : ComponentBase
{
    private ChosenPlace? _place;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required TrayEntry Entry { get; set; }

    private Task PlaceAsync() => Desk.PlaceAsync(Entry, _place ?? PlacePicker.First(View.HowTo));
}
