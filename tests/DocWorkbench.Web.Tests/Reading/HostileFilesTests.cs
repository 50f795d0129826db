using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;

namespace DocWorkbench.Web.Tests.Reading;

/// <summary>Files made to break readers, kept beside the repository and never in it.</summary>
public sealed class HostileFilesTests
{
    [Fact]
    [Trait("Needs", "shared")]
    public async Task Each_is_read_or_refused_with_its_cause_and_none_reaches_the_limits_of_a_process()
    {
        var options = new ReadingOptions();
        await using var room = new TestRoom(options, ReaderCommand.Find()?.Start(options));
        foreach (var file in Directory.GetFiles(SharedFolder.Find("corpora", "hostile")))
        {
            var source = MaterialSource.Detect(
                Path.GetFileName(file),
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
            );
            var reading = await room.Room.ReadAsync(source, TestContext.Current.CancellationToken);
            Assert.True(reading is MaterialReading.Success or MaterialReading.Refused { Reason.Length: > 10 }, file);
        }

        // A reader that was ended, or could not be started, would have been logged.
        Assert.Empty(room.Log.Lines);
    }
}
