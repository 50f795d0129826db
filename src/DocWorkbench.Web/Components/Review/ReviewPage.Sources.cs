using DocWorkbench.Web.Components.Materials;

namespace DocWorkbench.Web.Components.Review;

/// <content>What follows a change of the review: first the cards, then what stands around them.</content>
public sealed partial class ReviewPage
{
    private static readonly TimeSpan TwoFrames = TimeSpan.FromMilliseconds(34);

    private async Task ShowAsync()
    {
        // The cards are what a person decides on; what stands around them follows once they are on the screen.
        _cardsFirst = _screen == Screens.Changes;
        StateHasChanged();
        if (_cardsFirst)
        {
            await Task.Delay(TwoFrames);
            _cardsFirst = false;
            StateHasChanged();
        }

        if (_screen == Screens.Sources && _desk?.View is { Speaking.IsValueCreated: false })
        {
            await CompareAsync();
            StateHasChanged();
        }
    }

    /// <summary>Finds which passages speak of which section, where somebody looks at both.</summary>
    private Task CompareAsync() =>
        _screen == Screens.Sources && _desk?.View is { Speaking: { IsValueCreated: false } speaking }
            ? Task.Run(() => speaking.Value)
            : Task.CompletedTask;

    private Task ReplaceMaterialAsync(DeskMaterial material) =>
        OpenAsync<AddMaterialDialog>(MaterialTexts.Dialog_NextVersion.With(material.Name), (nameof(AddMaterialDialog.Replaced), material));
}
