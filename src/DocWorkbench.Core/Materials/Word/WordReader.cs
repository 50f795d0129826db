using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

public static class WordReader
{
    public static ContentReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        bytes.IsEmpty && cancellation.IsCancellationRequested ? new ContentReading.Refused("a") : new ContentReading.Refused("");
}
