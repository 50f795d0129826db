using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>Takes the pictures of one material as far as a page can show them, each once; the rest is refused with its reason.</summary>
public sealed class PictureCollector
{
    /// <summary>A picture.</summary>
    public const int MaxBytes = 5 * Megabyte;

    private const int Megabyte = 1024 * 1024;
    private const int MaxBytesOfAll = 25 * Megabyte;
    private const int MaxSide = 12_000;
    private const long MaxPixels = 40_000_000;

    private readonly Dictionary<string, MaterialPicture> pictures = [];
    private readonly ImmutableArray<MaterialPicture>.Builder inOrder = ImmutableArray.CreateBuilder<MaterialPicture>();
    private long bytesOfAll;

    public ImmutableArray<MaterialPicture> Pictures => inOrder.ToImmutable();

    public static PictureOutcome TooLarge { get; } =
        new("", new LeftOut("picture", $"Pictures of more than {MaxBytes / Megabyte} MB are not shown.", 0));

    public PictureOutcome Take(ReadOnlyMemory<byte> bytes)
    {
        if (PictureHeader.Read(bytes.Span) is not { } header)
        {
            var kind = OtherPicture.NameOf(bytes.Span) is { } name ? name + " picture" : "unreadable picture";
            return Refused(kind, "Only PNG, JPEG, GIF and WebP pictures are shown.");
        }

        if (header.Width > MaxSide || header.Height > MaxSide || (long)header.Width * header.Height > MaxPixels)
        {
            return Refused(
                "picture",
                $"Pictures of more than {MaxSide:N0} pixels a side or {MaxPixels / 1_000_000} megapixels are not shown."
            );
        }

        if (bytes.Length > MaxBytes)
        {
            return TooLarge;
        }

        var id = ContentHash.Of(bytes.Span)[..16];
        if (pictures.ContainsKey(id))
        {
            return new PictureOutcome(id, Refusal: null);
        }

        if (bytesOfAll + bytes.Length > MaxBytesOfAll)
        {
            return Refused("picture", $"Only {MaxBytesOfAll / Megabyte} MB of pictures are shown.");
        }

        bytesOfAll += bytes.Length;
        pictures[id] = new MaterialPicture(id, header.MediaType, header.Width, header.Height, bytes);
        inOrder.Add(pictures[id]);
        return new PictureOutcome(id, Refusal: null);
    }

    private static PictureOutcome Refused(string what, string why) => new("", new LeftOut(what, why, 0));
}
