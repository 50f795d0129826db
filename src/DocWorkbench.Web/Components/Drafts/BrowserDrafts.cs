using System.Text;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>The copies of texts that are not saved which the person's browser keeps.</summary>
internal sealed class BrowserDrafts(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? _script;

    /// <summary>Names a person's texts of one review in a browser that several people may use.</summary>
    public static string OwnerOf(DeskView view) => $"{view.Me}/{view.Id}";

    /// <param name="target">Null for those of the whole review.</param>
    public async Task<IReadOnlyList<DraftCopy>> ListAsync(DeskView view, string? target)
    {
        var script = await OpenAsync();
        var copies = await script.InvokeAsync<BrowserCopy[]?>("list", OwnerOf(view), target);
        return [.. (copies ?? []).Select(DraftCopy.Of).OfType<DraftCopy>()];
    }

    /// <returns>Null where it is larger than a text box takes.</returns>
    public async Task<string?> ReadAsync(string key)
    {
        var script = await OpenAsync();
        await using var reference = await script.InvokeAsync<IJSStreamReference>("text", key);
        return await ReadAsync(reference);
    }

    /// <summary>Forgets the copies that a text with this history follows from.</summary>
    public async Task DropAsync(DeskView view, string target, DraftHistory history)
    {
        var script = await OpenAsync();
        await script.InvokeVoidAsync("drop", OwnerOf(view), target, history.ToString());
    }

    /// <summary>A text as a browser sends it when it may be long: in UTF-8, after one byte that says nothing.</summary>
    /// <returns>Null where it is larger than a text box takes.</returns>
    public static async Task<string?> ReadAsync(IJSStreamReference reference)
    {
        if (reference.Length > LongText.Largest)
        {
            return null;
        }

        await using var stream = await reference.OpenReadStreamAsync(LongText.Largest);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return (await reader.ReadToEndAsync())[1..];
    }

    private async Task<IJSObjectReference> OpenAsync() =>
        _script ??= await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Drafts/DraftFinder.razor.js");

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_script is not null)
            {
                await _script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}
