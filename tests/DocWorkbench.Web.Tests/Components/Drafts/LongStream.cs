using System.Text;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Tests.Components.Drafts;

/// <summary>A text on its way from a browser, as its scripts send a long one.</summary>
/// <param name="length">What the browser says it is long; null for the truth.</param>
internal sealed class LongStream(string text, long? length = null) : IJSStreamReference
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(" " + text);

    public long Length => length ?? _bytes.Length;

    public ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize = 512000, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<Stream>(new MemoryStream(_bytes));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
