using System.Diagnostics;
using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using Microsoft.Extensions.Logging;

namespace DocWorkbench.Web.Tests.Reading;

/// <summary>A reading room whose readers do as a file's name tells them.</summary>
internal sealed class TestRoom : IAsyncDisposable
{
    private readonly LoggerFactory _logging = new();

    public TestRoom(ReadingOptions options)
        : this(options, Faulty.Start(options)) { }

    public TestRoom(ReadingOptions options, ProcessStartInfo? start)
    {
        _logging.AddProvider(Log);
        Pool = new ReaderPool(options, start, _logging.CreateLogger<ReaderPool>());
        Room = new ReadingRoom(options, Pool, TimeProvider.System, _logging.CreateLogger<ReadingRoom>());
    }

    public ReaderPool Pool { get; }

    public ReadingRoom Room { get; }

    public Logged Log { get; } = new();

    private static ReaderCommand Faulty =>
        new(ReaderCommand.Find()?.Program ?? "dotnet", [typeof(TestRoom).Assembly.Location, FaultyReader.Argument]);

    public Task<MaterialReading> ReadAsync(string name, string text = "") => ReadUntilAsync(name, text, CancellationToken.None);

    public Task<MaterialReading> ReadUntilAsync(
        string name,
        string text,
        CancellationToken enough,
        IProgress<ReadingProgress>? progress = null
    ) => Room.ReadAsync(new MaterialSource(name, MaterialKind.Markdown, Encoding.UTF8.GetBytes(text)), enough, progress);

    public async Task<string> RefusalAsync(string name) => Assert.IsType<MaterialReading.Refused>(await ReadAsync(name)).Reason;

    public async ValueTask DisposeAsync()
    {
        await Pool.DisposeAsync();
        Room.Dispose();
        _logging.Dispose();
    }
}
