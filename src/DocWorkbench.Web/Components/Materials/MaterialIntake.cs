using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Fetch;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Forms;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Takes in materials: a file is read before it is kept, so that one that can't be read is refused at once.</summary>
internal sealed class MaterialIntake(ReviewStore store, MaterialShelf shelf, PageFetcher fetcher)
{
    private const long LargestFile = 20 * 1024 * 1024;

    public static async Task<IntakeResult> ReceiveFileAsync(IBrowserFile file, CancellationToken cancellationToken)
    {
        if (file.Size > LargestFile)
        {
            return new IntakeResult.Refused(MaterialTexts.Error_FileTooLarge.With(LargestFile / (1024 * 1024)));
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

    /// <param name="address">As it was pasted.</param>
    public async Task<IntakeResult> FetchAsync(string address, IProgress<FetchProgress> progress, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(address, progress, cancellationToken) switch
        {
            FetchOutcome.Fetched page => new IntakeResult.Received(
                new NewMaterial
                {
                    Name = page.Name,
                    Kind = page.Kind.ToString(),
                    Bytes = page.Bytes,
                    Page = page.Page,
                    Address = page.Address,
                    FetchedAt = page.FetchedAt,
                    Charset = page.Charset,
                }
            ),
            FetchOutcome.Refused refused => new IntakeResult.Refused(refused.Reason),
            _ => throw new InvalidOperationException("A page is fetched or refused."),
        };

    /// <summary>Reads off the page's thread, then keeps.</summary>
    /// <param name="replaced">The material whose next version it is; null for a material of its own.</param>
    public async Task<IntakeOutcome> AddAsync(
        DeskView view,
        IntakeResult received,
        int? replaced,
        string actorId,
        CancellationToken cancellationToken,
        IProgress<ReadingProgress>? progress = null
    )
    {
        if (received is IntakeResult.Refused refused)
        {
            return new IntakeOutcome.Refused(refused.Reason);
        }

        var material = ((IntakeResult.Received)received).Material;
        var current = await store.ListMaterialsAsync(view.Id, cancellationToken);
        var hash = ContentHash.Of(material.Bytes);
        if (current.FirstOrDefault(m => m.BlobHash == hash && m.Kind == material.Kind) is { Ordinal: > 0 } there)
        {
            return new IntakeOutcome.There(there.Name, there.Ordinal == replaced);
        }

        var reading = await shelf.ReadAsync(material, hash, cancellationToken, progress);
        if (reading is MaterialReading.Refused unreadable)
        {
            return new IntakeOutcome.Refused(unreadable.Reason);
        }

        var worth = ((MaterialReading.Success)reading).Material.Status;

        if (replaced is { } before)
        {
            return new IntakeOutcome.Added(
                await store.ReplaceMaterialAsync(view.Id, before, material, actorId, cancellationToken),
                worth,
                SameName: null
            );
        }

        var ordinal = await store.AddMaterialAsync(view.Id, material, actorId, cancellationToken);
        var same = current.FirstOrDefault(m => m.Name == material.Name && m.Kind != nameof(MaterialKind.Note));
        return new IntakeOutcome.Added(ordinal, worth, same.Ordinal > 0 ? same.Ordinal : null);
    }
}
