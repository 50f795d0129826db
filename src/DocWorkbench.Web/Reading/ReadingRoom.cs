using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>
/// Where materials are read: in processes of their own, a few at a time, so that a file that never ends, needs too much memory or makes a
/// library break is given up with a sentence that says so, while everything else goes on.
/// </summary>
internal sealed class ReadingRoom(ReadingOptions options, ReaderPool pool, TimeProvider clock, ILogger<ReadingRoom> log) : IDisposable
{
    private readonly SemaphoreSlim _seats = new(options.Processes);

    /// <summary>Reads off the caller's own thread.</summary>
    /// <exception cref="OperationCanceledException">The reading was given up; its process has been ended.</exception>
    public Task<MaterialReading> ReadAsync(
        MaterialSource source,
        CancellationToken cancellationToken,
        IProgress<ReadingProgress>? progress = null
    ) => Task.Run(() => QueueAsync(source, progress, cancellationToken), cancellationToken);

    public void Dispose() => _seats.Dispose();

    private async Task<MaterialReading> QueueAsync(
        MaterialSource source,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await ReadingTicker.RunAsync(_seats.WaitAsync(cancellationToken), ReadingStage.Queued, clock, progress);
        try
        {
            var reading = ReadInTurnAsync(source, cancellationToken);
            await ReadingTicker.RunAsync(reading, ReadingStage.Reading, clock, progress);
            return await reading;
        }
        finally
        {
            _seats.Release();
        }
    }

    private async Task<MaterialReading> ReadInTurnAsync(MaterialSource source, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await pool.TakeAsync(cancellationToken) is not { } reader)
            {
                return await ReadHereAsync(source, cancellationToken);
            }

            var isFresh = reader.FilesRead == 0;
            ReaderOutcome outcome;
            try
            {
                outcome = await reader.ReadAsync(source, options.TimeLimit, clock, cancellationToken);
            }
            finally
            {
                await pool.ReturnAsync(reader);
            }

            switch (outcome)
            {
                case ReaderOutcome.Answered answered:
                    return answered.Reading;
                case ReaderOutcome.TooSlow:
                    log.GaveUp(source.Name, options.SecondsPerFile);
                    return TooSlow;
                case ReaderOutcome.Stopped stopped:
                    log.Stopped(source.Name, stopped.Cause, stopped.Said);
                    if (isFresh || stopped.Cause is not ReaderStop.Unknown)
                    {
                        return new MaterialReading.Refused(Sentence(stopped.Cause));
                    }

                    // What stopped it may be left from the files before; only a fresh reader tells. Memory and stack are free again by then.
                    break;
            }
        }
    }

    // Only where the machine allows no process: then nothing but the waiting can be ended.
    private async Task<MaterialReading> ReadHereAsync(MaterialSource source, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => MaterialReader.Read(source, ended.Token), ended.Token);
        try
        {
            return await reading.WaitAsync(options.TimeLimit, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            await ended.CancelAsync();
            return TooSlow;
        }
    }

    private MaterialReading.Refused TooSlow =>
        new(options.SecondsPerFile == 1 ? ReadingTexts.Error_TooSlow_One : ReadingTexts.Error_TooSlow_Many.With(options.SecondsPerFile));

    private string Sentence(ReaderStop cause) =>
        cause switch
        {
            ReaderStop.OutOfMemory => ReadingTexts.Error_OutOfMemory.With(options.MemoryMegabytes),
            ReaderStop.TooDeep => ReadingTexts.Error_TooDeep,
            _ => ReadingTexts.Error_ReaderStopped,
        };
}
