using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;

namespace DocWorkbench.Web.Tests.Reading;

/// <summary>A reader process that does what a library may do to it, as the file's name says; it reads every other file well.</summary>
internal static class FaultyReader
{
    public const string Argument = "read-faultily";

    private const string Practice = "practice";

    public static Task<int> RunAsync()
    {
        var files = 0;
        return ReaderProgram.RunAsync(
            (source, asked) => source.Name == Practice ? Wait(asked) : Read(source, ++files),
            new MaterialSource(Practice, MaterialKind.Note, ReadOnlyMemory<byte>.Empty)
        );
    }

    // Comes to no end by itself: every file of every test must get past it.
    private static MaterialReading Wait(CancellationToken asked)
    {
        asked.WaitHandle.WaitOne();
        throw new OperationCanceledException(asked);
    }

    private static MaterialReading Read(MaterialSource source, int files)
    {
        switch (source.Name)
        {
            case "hangs":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "spins":
                while (true) { }
            case "nests":
                return new MaterialReading.Refused($"{Depth(1)}");
            case "swells":
                Swell();
                break;
            case "breaks":
                throw new InvalidOperationException("Broken on purpose.");
            case "leaves":
                Environment.Exit(0);
                break;
            case "babbles":
                Say([4, 0, 0, 0, (byte)'?', (byte)'?', (byte)'?', (byte)'?']);
                break;
            case "boasts":
                Say([0xFF, 0xFF, 0xFF, 0x7F]);
                break;
            case "floods":
                while (true)
                {
                    Console.Error.Write(new string('x', 10_000));
                    Say(new byte[10_000]);
                }

            case "worn out" when files > 1:
                Environment.Exit(1);
                break;
            case "number":
                return new MaterialReading.Refused($"{files}");
            case "environment":
                return new MaterialReading.Refused(string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>()));
        }

        return MaterialReader.Read(source, CancellationToken.None);
    }

    private static void Say(byte[] bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }

    private static int Depth(int at) => at > 0 ? Depth(at + 1) + 1 : 0;

    private static void Swell()
    {
        var kept = new List<byte[]>();
        while (true)
        {
            kept.Add(new byte[1_000_000]);
        }
    }
}
