using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Forms;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Takes in materials: a file is read before it is kept, so that one that can't be read is refused at once.</summary>
internal sealed class MaterialIntake(ReviewStore store, ReadingRoom room)
{
    private const long LargestFile = 20 * 1024 * 1024;

    public static async Task<IntakeResult> ReceiveFileAsync(IBrowserFile file, CancellationToken cancellationToken)
    {
        if (file.Size > LargestFile)
        {
            return new IntakeResult.Refused($"The file is larger than {LargestFile / (1024 * 1024)} MB.");
        }

        using var bytes = new MemoryStream((int)file.Size);
        await using var stream = file.OpenReadStream(LargestFile, cancellationToken);
        await stream.CopyToAsync(bytes, cancellationToken);
        var name = Path.GetFileName(file.Name.Replace('\\', '/'));
        var source = MaterialSource.Detect(name, bytes.ToArray());
        return new IntakeResult.Received(
            new NewMaterial
            {
                Name = name,
                Kind = source.Kind.ToString(),
                Bytes = bytes.ToArray(),
            }
        );
    }

    /// <summary>Reads off the page's thread, then keeps.</summary>
    /// <returns>Null when it was added; else why not.</returns>
    public async Task<string?> AddAsync(
        string reviewId,
        IntakeResult received,
        string actorId,
        CancellationToken cancellationToken,
        IProgress<ReadingProgress>? progress = null
    )
    {
        if (received is IntakeResult.Refused refused)
        {
            return refused.Reason;
        }

        var material = ((IntakeResult.Received)received).Material;
        var source = new MaterialSource(material.Name, Enum.Parse<MaterialKind>(material.Kind), material.Bytes);
        var reading = await room.ReadAsync(source, cancellationToken, progress);
        if (reading is MaterialReading.Refused unreadable)
        {
            return unreadable.Reason;
        }

        await store.AddMaterialAsync(reviewId, material, actorId, cancellationToken);
        return null;
    }
}
