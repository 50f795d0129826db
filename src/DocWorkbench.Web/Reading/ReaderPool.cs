using System.Diagnostics;

namespace DocWorkbench.Web.Reading;

/// <summary>Reader processes: one is kept warm, further ones go when their file is read.</summary>
/// <param name="start">How to start one; null where the program can't tell.</param>
internal sealed class ReaderPool(ReadingOptions options, ProcessStartInfo? start, ILogger<ReaderPool> log) : IAsyncDisposable
{
    // What a warm reader holds while it rests, beside what it may hold for a file.
    private const long RestingBytes = 128 * 1024 * 1024;

    // Even a very busy machine has started one by then.
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly Lock _guard = new();
    private readonly SemaphoreSlim _lost = new(0);
    private ReaderProcess? _warm;
    private bool _isClosed;

    /// <summary>The process id of the reader that is kept warm; null when there is none.</summary>
    public int? WarmId
    {
        get
        {
            lock (_guard)
            {
                return _warm?.Id;
            }
        }
    }

    /// <returns>Null where no reader can be started; the log says why.</returns>
    public async Task<ReaderProcess?> TakeAsync(CancellationToken cancellationToken)
    {
        if (Swap(with: null) is { } warm)
        {
            if (IsFit(warm))
            {
                return warm;
            }

            await warm.DisposeAsync();
        }

        if (start is null)
        {
            log.CannotStart("The program does not know how it was started.");
            return null;
        }

        return await ReaderProcess.StartAsync(start, StartLimit, log.CannotStart, cancellationToken);
    }

    /// <summary>Keeps it for the next file, or ends it.</summary>
    public async Task ReturnAsync(ReaderProcess reader)
    {
        if (Surplus(reader) is { } surplus)
        {
            if (surplus.HasEnded)
            {
                _lost.Release();
            }

            await surplus.DisposeAsync();
        }
    }

    /// <summary>Waits until a file has cost a reader, so that another can be made ready before the next file comes.</summary>
    public Task ReaderLostAsync(CancellationToken cancellationToken) => _lost.WaitAsync(cancellationToken);

    /// <summary>Has one ready before the first file comes.</summary>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        if (await TakeAsync(cancellationToken) is { } reader)
        {
            await ReturnAsync(reader);
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_guard)
        {
            _isClosed = true;
        }

        if (Swap(with: null) is { } warm)
        {
            await warm.DisposeAsync();
        }

        _lost.Dispose();
    }

    private bool IsFit(ReaderProcess reader) =>
        !reader.HasEnded && reader.FilesRead < options.FilesPerProcess && reader.Memory <= RestingBytes + (options.MemoryBytes / 2);

    private ReaderProcess? Swap(ReaderProcess? with)
    {
        lock (_guard)
        {
            var before = _warm;
            _warm = with;
            return before;
        }
    }

    private ReaderProcess? Surplus(ReaderProcess returned)
    {
        lock (_guard)
        {
            if (_isClosed || _warm is not null || returned.HasEnded)
            {
                return returned;
            }

            _warm = returned;
            return null;
        }
    }
}
