using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Chooses a place: before a section, or at its end.</summary>
public sealed partial class PlacePicker : ComponentBase
{
    [Parameter, EditorRequired]
    public required HowTo HowTo { get; set; }

    /// <summary>Null for the usual place, in front of the closing sections.</summary>
    [Parameter]
    public ChosenPlace? Place { get; set; }

    [Parameter]
    public EventCallback<ChosenPlace?> PlaceChanged { get; set; }

    private ChosenPlace Current => Place ?? First(HowTo);

    /// <summary>Where a new section usually goes.</summary>
    public static ChosenPlace First(HowTo howTo) =>
        ClosingSections.First(howTo, newLevel: 2) is { } closing
            ? new ChosenPlace(closing.Id, AtEnd: false)
            : new ChosenPlace(howTo.Sections[^1].Id, AtEnd: true);

    private Task WhereAsync(ChangeEventArgs chosen) => PlaceChanged.InvokeAsync(Current with { AtEnd = (string?)chosen.Value == "end" });

    private Task SectionAsync(ChangeEventArgs chosen) =>
        PlaceChanged.InvokeAsync(Current with { SectionId = (string?)chosen.Value ?? Current.SectionId });
}
