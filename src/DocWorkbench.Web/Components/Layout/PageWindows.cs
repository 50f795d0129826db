using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Layout;

/// <summary>The windows over one page. A page that goes to another address loses them, so it stays at its own while one is open.</summary>
public sealed class PageWindows(IDialogService dialogs)
{
    private int _open;

    public bool AreOpen => _open > 0;

    /// <summary>What has to be over before a window opens.</summary>
    public Func<Task>? Before { get; set; }

    /// <summary>Raised when the last one has closed.</summary>
    public event Action? Closed;

    /// <summary>Until the window is closed.</summary>
    public async Task ShowAsync<TDialog>(string title, params IEnumerable<(string Name, object? Value)> parameters)
        where TDialog : ComponentBase
    {
        var given = new DialogParameters();
        foreach (var (name, value) in parameters)
        {
            given.Add(name, value);
        }

        _open++;
        try
        {
            if (Before is { } before)
            {
                await before();
            }

            var dialog = await dialogs.ShowAsync<TDialog>(title, given);
            await dialog.Result;
        }
        finally
        {
            _open--;
            if (_open == 0)
            {
                Closed?.Invoke();
            }
        }
    }
}
