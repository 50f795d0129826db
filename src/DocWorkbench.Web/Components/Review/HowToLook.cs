using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What was found where the how-to came from.</summary>
/// <param name="Newer">Null where the file there is the one the review knows.</param>
/// <param name="Problem">Why it can't be read there; null where it can, or where it came from no folder.</param>
public sealed record HowToLook(NewerHowTo? Newer, string? Problem)
{
    public static HowToLook Nothing { get; } = new(null, null);

    /// <param name="known">What was found there before for the same view; the same file is not compared anew.</param>
    public static async Task<HowToLook> AtAsync(DeskView view, HowToLook known, CancellationToken cancellationToken)
    {
        if (view.Stored.Origin is not ReviewOrigin.Folder origin)
        {
            return Nothing;
        }

        if (ConnectedFolder.Open(origin.FolderPath) is not FolderOpening.Opened opened)
        {
            return new HowToLook(null, ReviewTexts.Error_FolderGone.With(origin.FolderPath));
        }

        return await opened.Folder.ReadAsync(origin.RelativePath, cancellationToken) switch
        {
            FileReading.Refused refused => new HowToLook(null, refused.Reason),
            FileReading.Success file when file.Sha256 == view.ExpectedFile => Nothing,
            FileReading.Success file when known.Newer?.Sha256 == file.Sha256 => known,
            FileReading.Success file => new HowToLook(NewerHowTo.Of(view, file.Bytes), null),
            _ => throw new InvalidOperationException("A file is read or refused."),
        };
    }
}
