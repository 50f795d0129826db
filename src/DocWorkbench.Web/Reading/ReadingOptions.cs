using System.Globalization;
using DocWorkbench.Web.Hosting;

namespace DocWorkbench.Web.Reading;

/// <summary>How far the reading of one material may go.</summary>
internal sealed record ReadingOptions
{
    public const string Section = "DocWorkbench:Reading";

    /// <summary>A file that takes longer is given up.</summary>
    public int SecondsPerFile { get; init; } = 20;

    /// <summary>What a reader process may hold at once.</summary>
    public int MemoryMegabytes { get; init; } = 192;

    /// <summary>Files read at the same time, each in a process of its own.</summary>
    public int Processes { get; init; } = 2;

    /// <summary>A process that has read so many makes room for a fresh one.</summary>
    public int FilesPerProcess { get; init; } = 200;

    public TimeSpan TimeLimit => TimeSpan.FromSeconds(SecondsPerFile);

    public long MemoryBytes => MemoryMegabytes * 1024L * 1024L;

    /// <exception cref="StartRefusedException">A setting is no number, or one out of its range.</exception>
    public static ReadingOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var standard = new ReadingOptions();
        return new ReadingOptions
        {
            SecondsPerFile = Number(section, nameof(SecondsPerFile), standard.SecondsPerFile, least: 1, most: 600),
            MemoryMegabytes = Number(section, nameof(MemoryMegabytes), standard.MemoryMegabytes, least: 64, most: 8192),
            Processes = Number(section, nameof(Processes), standard.Processes, least: 1, most: 16),
            FilesPerProcess = Number(section, nameof(FilesPerProcess), standard.FilesPerProcess, least: 1, most: 1_000_000),
        };
    }

    private static int Number(IConfigurationSection section, string name, int standard, int least, int most)
    {
        var text = section[name]?.Trim() ?? "";
        return text.Length == 0 ? standard
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
            : throw new StartRefusedException($"{Section}:{name} must be a whole number from {least} to {most}.");
    }
}
