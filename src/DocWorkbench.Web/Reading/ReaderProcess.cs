using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>One running reader: it is given a file at a time, and can be ended whatever it does.</summary>
internal sealed class ReaderProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _said;

    private ReaderProcess(Process process)
    {
        _process = process;
        _said = ErrorWords.ReadAsync(process.StandardError);
    }

    public int Id => _process.Id;

    public int FilesRead { get; private set; }

    /// <summary>Bytes it holds of the machine's memory; 0 when it has ended.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    public bool HasEnded => _process.HasExited;

    /// <returns>Null where no such process can be started here; the reason goes to <paramref name="problem"/>.</returns>
    public static async Task<ReaderProcess?> StartAsync(
        ProcessStartInfo start,
        TimeSpan limit,
        Action<string> problem,
        CancellationToken cancellationToken
    )
    {
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Exception reason) when (reason is Win32Exception or IOException or PlatformNotSupportedException)
        {
            problem(reason.Message);
            return null;
        }

        if (process is null)
        {
            problem("No process was started.");
            return null;
        }

        var reader = new ReaderProcess(process);
        try
        {
            GiveWay(process);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(limit);
            await using var impatience = patience.Token.Register(reader.Kill);
            if (await reader.HearsReadyAsync())
            {
                return reader;
            }

            cancellationToken.ThrowIfCancellationRequested();
            reader.Kill();
            problem(await reader._said is { Length: > 0 } said ? said : "It ended, or said nothing that makes sense.");
        }
        catch
        {
            // Whatever went wrong, no process stays behind.
            await reader.DisposeAsync();
            throw;
        }

        await reader.DisposeAsync();
        return null;
    }

    /// <exception cref="OperationCanceledException">The process was ended because nobody waits for its answer.</exception>
    public async Task<ReaderOutcome> ReadAsync(
        MaterialSource source,
        TimeSpan limit,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        FilesRead++;
        var exchange = ExchangeAsync(source);
        try
        {
            return await exchange.WaitAsync(limit, clock, cancellationToken);
        }
        catch (Exception ended) when (ended is TimeoutException or OperationCanceledException)
        {
            Kill();
            await exchange;
            cancellationToken.ThrowIfCancellationRequested();
            return new ReaderOutcome.TooSlow();
        }
    }

    /// <summary>Ends it at once.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It was ending by itself.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        await _said;
        _process.Dispose();
    }

    private async Task<bool> HearsReadyAsync()
    {
        try
        {
            var frame = await ReaderFrames.ReadAsync(
                _process.StandardOutput.BaseStream,
                ReaderProgram.Ready.Length,
                CancellationToken.None
            );
            return frame is not null && ReaderProgram.Ready.SequenceEqual(frame);
        }
        catch (Exception noReader) when (noReader is IOException or InvalidDataException)
        {
            return false;
        }
    }

    private async Task<ReaderOutcome> ExchangeAsync(MaterialSource source)
    {
        try
        {
            var question = JsonSerializer.SerializeToUtf8Bytes(ReaderQuestion.Of(source), ReadingJson.Plain.ReaderQuestion);
            var input = _process.StandardInput.BaseStream;
            await ReaderFrames.WriteAsync(input, question, CancellationToken.None);
            await ReaderFrames.WriteAsync(input, source.Bytes, CancellationToken.None);
            var answer = await ReaderFrames.ReadAsync(_process.StandardOutput.BaseStream, ReaderAnswer.Largest, CancellationToken.None);
            if (answer is not null && ReaderAnswer.Read(answer) is { } reading)
            {
                return new ReaderOutcome.Answered(reading);
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            // It ended, or what it says is no answer: either way it is of no more use.
        }

        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        return Stopped(_process.ExitCode, await _said);
    }

    private static ReaderOutcome.Stopped Stopped(int exitCode, string said) =>
        new(
            exitCode == ReaderProgram.NeededMoreMemory
                || said.Contains("Out of memory", StringComparison.Ordinal)
                || said.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal)
                    ? ReaderStop.OutOfMemory
                : said.Contains("Stack overflow", StringComparison.Ordinal)
                || said.Contains(nameof(InsufficientExecutionStackException), StringComparison.Ordinal)
                    ? ReaderStop.TooDeep
                : ReaderStop.Unknown,
            $"Exit code {exitCode}. {said}".TrimEnd()
        );

    // A page being served goes before a file being read.
    private static void GiveWay(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception kept) when (kept is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // Then it runs as any other.
        }
    }
}
