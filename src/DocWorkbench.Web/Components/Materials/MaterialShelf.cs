using System.Collections.Concurrent;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Materials read once and kept for every page that shows them.</summary>
internal sealed class MaterialShelf(ReadingRoom room)
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<(string Hash, string Kind, string Name, Uri? Address), Lazy<Task<MaterialReading>>> _read = new();

    /// <summary>Reads off the page's own thread; the same file is read once.</summary>
    public async Task<MaterialReading> ReadAsync(StoredMaterial stored)
    {
        var key = (stored.BlobHash, stored.Kind, stored.Name, stored.Address);
        var source = Source(stored.Name, stored.Kind, stored.Bytes.AsMemory(), stored.Address, stored.Charset);
        var kept = Keep(key, () => room.ReadAsync(source, CancellationToken.None));
        try
        {
            var reading = await kept.Value;
            if (reading is MaterialReading.Success)
            {
                return reading;
            }

            // What was refused may be read another time, when the machine has more to give.
            _read.TryRemove(new(key, kept));
            return reading;
        }
        catch (OperationCanceledException)
        {
            _read.TryRemove(new(key, kept));
            throw;
        }
    }

    /// <summary>Reads what is about to be kept, so that the page that shows it then finds it read.</summary>
    public async Task<MaterialReading> ReadAsync(
        NewMaterial material,
        string hash,
        CancellationToken cancellationToken,
        IProgress<ReadingProgress>? progress
    )
    {
        var source = Source(material.Name, material.Kind, material.Bytes, material.Address, material.Charset);
        var reading = await room.ReadAsync(source, cancellationToken, progress);
        if (reading is MaterialReading.Success)
        {
            Keep((hash, material.Kind, material.Name, material.Address), () => Task.FromResult(reading));
        }

        return reading;
    }

    private Lazy<Task<MaterialReading>> Keep((string Hash, string Kind, string Name, Uri? Address) key, Func<Task<MaterialReading>> read)
    {
        if (_read.Count > Most)
        {
            _read.Clear();
        }

        return _read.GetOrAdd(key, _ => new Lazy<Task<MaterialReading>>(read));
    }

    private static MaterialSource Source(string name, string kind, ReadOnlyMemory<byte> bytes, Uri? address, string? charset) =>
        new(name, Enum.Parse<MaterialKind>(kind), bytes)
        {
            Address = address,
            UsesOwnAddress = true,
            Charset = charset,
        };
}
