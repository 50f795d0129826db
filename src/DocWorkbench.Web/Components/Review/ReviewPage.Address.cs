using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <content>What is shown stands in the address. The page is ahead of it while the browser writes it, so that quick keys go on from what is shown.</content>
public sealed partial class ReviewPage
{
    private string _screen = Screens.Changes;
    private string? _current;
    private (string Screen, string? Change)? _writing;

    internal string Showing => _screen;

    private (string Screen, string? Change) Address => (Screens.Known(Screen), Change);

    /// <summary>Shows a screen, and a change on it.</summary>
    /// <param name="change">Null for the one that is current.</param>
    internal void Go(string screen, string? change = null)
    {
        (_screen, _current) = (screen, change ?? _current);
        StateHasChanged();
        WriteAddress();
    }

    /// <summary>Puts what is shown into the address; one writing at a time, so that none comes back after a newer one.</summary>
    internal void WriteAddress()
    {
        if (_writing is null && Address != (_screen, _current))
        {
            _writing = (_screen, _current);
            Navigation.NavigateTo(
                Navigation.GetUriWithQueryParameters(
                    new Dictionary<string, object?> { ["screen"] = _screen == Screens.Changes ? null : _screen, ["change"] = _current }
                ),
                replace: true
            );
        }
    }

    private void ReadAddress()
    {
        if (Address == _writing)
        {
            // The page may be ahead of it again.
            _writing = null;
            WriteAddress();
        }
        else
        {
            // A link, a bookmark, or the way back.
            (_screen, _current) = Address;
        }
    }
}
