using System.Text.Json;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>The program as a reader process: reads one material after another from its input until that ends.</summary>
internal static class ReaderProgram
{
    /// <summary>The one argument that makes the program a reader.</summary>
    public const string Verb = "read-materials";

    /// <summary>Exit code of a reader that needed more memory than it was given.</summary>
    public const int NeededMoreMemory = 3;

    /// <summary>Exit code of a reader that a file made stop.</summary>
    public const int Broke = 70;

    /// <summary>The first frame of a reader that is ready.</summary>
    public static ReadOnlySpan<byte> Ready => "docworkbench-reader-1"u8;

    private const int LargestFile = 64 * 1024 * 1024;
    private const int LargestQuestion = 64 * 1024;

    // Trees are walked by recursion; the pool's threads have a tenth of this.
    private const int StackBytes = 16 * 1024 * 1024;
    private const long WorthCollecting = 32 * 1024 * 1024;

    /// <param name="first">Read before anybody asks for anything: the first reading of each kind takes ten times as long as the second.</param>
    public static async Task<int> RunAsync(
        Func<MaterialSource, CancellationToken, MaterialReading> read,
        params IReadOnlyList<MaterialSource> first
    )
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        // What a library may print must not stand among the answers.
        Console.SetOut(TextWriter.Null);
        await ReaderFrames.WriteAsync(output, Ready.ToArray(), CancellationToken.None);
        using var asked = new CancellationTokenSource();
        Start("Practice", () => Practise(read, first, asked.Token));
        while (
            await ReaderFrames.ReadAsync(input, LargestQuestion, CancellationToken.None) is { } question
            && await ReaderFrames.ReadAsync(input, LargestFile, CancellationToken.None) is { } file
        )
        {
            await asked.CancelAsync();
            var source = JsonSerializer.Deserialize(question, ReadingJson.Plain.ReaderQuestion)?.With(file);
            ArgumentNullException.ThrowIfNull(source);
            Start("Reader", () => Answer(output, source, read));
            // Meanwhile this thread waits for the input's end: when the workbench is gone, so is its reader, whatever it is at.
        }

        return 0;
    }

    private static void Start(string name, ThreadStart work) => new Thread(work, StackBytes) { IsBackground = true, Name = name }.Start();

    private static void Practise(
        Func<MaterialSource, CancellationToken, MaterialReading> read,
        IReadOnlyList<MaterialSource> first,
        CancellationToken asked
    )
    {
        try
        {
            foreach (var source in first)
            {
                asked.ThrowIfCancellationRequested();
                ReaderAnswer.Write(read(source, asked));
            }
        }
        catch (OperationCanceledException) when (asked.IsCancellationRequested)
        {
            // Somebody waits for a file of his own.
        }
    }

    private static void Answer(Stream output, MaterialSource source, Func<MaterialSource, CancellationToken, MaterialReading> read)
    {
        try
        {
            var answer = ReaderAnswer.Write(read(source, CancellationToken.None));
            ReaderFrames.WriteAsync(output, answer, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (OutOfMemoryException)
        {
            // Nothing in this process can be relied on any more.
            Environment.Exit(NeededMoreMemory);
        }
        catch (Exception broken)
        {
            // Whatever a library did, it ends here; the workbench logs the reason and starts another reader.
            Console.Error.WriteLine(broken);
            Environment.Exit(Broke);
        }

        if (GC.GetTotalMemory(forceFullCollection: false) > WorthCollecting)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
