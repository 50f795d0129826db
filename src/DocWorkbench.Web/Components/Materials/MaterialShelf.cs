using System.Collections.Concurrent;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Materials read once and kept for every page that shows them.</summary>
internal sealed class MaterialShelf(ReadingRoom room)
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<(string Hash, string Kind, string Name), Lazy<Task<MaterialReading>>> _read = new();

    /// <summary>Reads off the page's own thread; the same file is read once.</summary>
    public Task<MaterialReading> ReadAsync(StoredMaterial stored)
    {
        if (_read.Count > Most)
        {
            _read.Clear();
        }

        return _read
            .GetOrAdd(
                (stored.BlobHash, stored.Kind, stored.Name),
                _ => new Lazy<Task<MaterialReading>>(() => room.ReadAsync(Source(stored), CancellationToken.None))
            )
            .Value;
    }

    private static MaterialSource Source(StoredMaterial stored) =>
        new(stored.Name, Enum.Parse<MaterialKind>(stored.Kind), stored.Bytes.AsMemory());
}
