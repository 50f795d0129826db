using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>What the list says about one review.</summary>
public sealed record ReviewLine
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The how-to's path in its folder, or the name it was brought in under.</summary>
    public required string File { get; init; }

    /// <summary>Null when the how-to is in no folder here.</summary>
    public required string? Folder { get; init; }

    public required int Materials { get; init; }

    public required int Proposals { get; init; }

    public required int Decisions { get; init; }

    /// <summary>In this machine's time zone.</summary>
    public required DateTimeOffset LastActivity { get; init; }

    /// <summary>Such as "3 minutes ago".</summary>
    public required string Since { get; init; }

    internal static ReviewLine Of(ReviewSummary review, TimeProvider clock)
    {
        var last = new DateTimeOffset(review.LastEventTicks ?? review.CreatedTicks, TimeSpan.Zero);
        var (folder, file) = review.Origin switch
        {
            ReviewOrigin.Folder it => (PathWords.Short(it.FolderPath), it.RelativePath),
            ReviewOrigin.Upload it => (null, it.FileName),
            _ => throw new ArgumentException("Unknown origin.", nameof(review)),
        };
        return new ReviewLine
        {
            Id = review.Id,
            Name = review.Name,
            File = file,
            Folder = folder,
            Materials = review.MaterialCount,
            Proposals = review.ProposalCount,
            Decisions = review.EventCount,
            LastActivity = TimeZoneInfo.ConvertTime(last, clock.LocalTimeZone),
            Since = TimeWords.Since(last, clock),
        };
    }
}
