namespace DocWorkbench.Web.Storage;

/// <summary>One review as a person's list of all shows it.</summary>
internal sealed record ReviewGlance
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ReviewOrigin Origin { get; init; }

    public required long CreatedTicks { get; init; }

    /// <summary>The last deed, reply or material; the beginning where there was none.</summary>
    public required long LastTicks { get; init; }

    public required int Materials { get; init; }

    public required int Proposals { get; init; }

    /// <summary>A question to a language model is under way.</summary>
    public required bool IsAsking { get; init; }

    /// <summary>Replies that came since the person last looked; 0 where they never did.</summary>
    public required int NewReplies { get; init; }

    /// <summary>Deeds of others since the person last looked; 0 where they never did.</summary>
    public required int NewDeeds { get; init; }

    /// <summary>Null while it was never counted.</summary>
    public required GlanceCount? Count { get; init; }

    /// <summary>Whether the count is of the review as it is now.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>What the result was made into holds all that is decided.</summary>
    public required bool IsExported { get; init; }

    /// <summary>The hash of what the how-to's file holds if nobody else wrote to it; null while it is not known.</summary>
    public required string? ExpectedFile { get; init; }
}
