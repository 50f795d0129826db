using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <content>What is shown stands in the address. The page is ahead of it while the browser writes it, so that quick keys go on from what is shown.</content>
public sealed partial class ReviewPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private string _screen = Screens.Changes;
    private string? _current;
    private string? _section;
    private (string Screen, string? Change, string? Section)? _writing;
    private TaskCompletionSource? _written;

    internal string Showing => _screen;

    private (string Screen, string? Change, string? Section) Address => (Screens.Known(Screen), Change, Section);

    /// <summary>Shows a screen, and a change on it.</summary>
    /// <param name="change">Null for the one that is current.</param>
    internal void Go(string screen, string? change = null)
    {
        (_screen, _current) = (screen, change ?? _current);
        StateHasChanged();
        WriteAddress();
    }

    /// <summary>To the next section of the how-to among its sources, around the ends.</summary>
    internal void GoSection(DeskView view, int step)
    {
        var sections = view.HowTo.Sections.Where(s => s.Level > 0).Select(s => s.Id).ToList();
        if (sections.Count > 0)
        {
            var at = _section is null ? (step > 0 ? -1 : 0) : sections.IndexOf(_section);
            _section = sections[(at + step + sections.Count) % sections.Count];
            StateHasChanged();
            WriteAddress();
        }
    }

    /// <summary>Puts what is shown into the address; one writing at a time, so that none comes back after a newer one.</summary>
    internal void WriteAddress()
    {
        if (_writing is null && !Windows.AreOpen && Address != (_screen, _current, _section))
        {
            _writing = (_screen, _current, _section);
            Navigation.NavigateTo(
                Navigation.GetUriWithQueryParameters(
                    new Dictionary<string, object?>
                    {
                        ["screen"] = _screen == Screens.Changes ? null : _screen,
                        ["change"] = _current,
                        ["section"] = _section,
                    }
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
            _written?.TrySetResult();
            WriteAddress();
        }
        else
        {
            // A link, a bookmark, or the way back.
            (_screen, _current, _section) = Address;
        }
    }

    // Until the browser has the address, or no longer than nobody notices.
    private Task WrittenAsync()
    {
        if (_writing is null)
        {
            return Task.CompletedTask;
        }

        _written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return Task.WhenAny(_written.Task, Task.Delay(Patience));
    }
}
