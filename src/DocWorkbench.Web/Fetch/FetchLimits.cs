namespace DocWorkbench.Web.Fetch;

/// <summary>How much of the machine one address may take; no setting widens it.</summary>
internal sealed record FetchLimits
{
    /// <summary>Until a connection stands.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From the look-up of the name to the last byte, redirects and further tries included.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Over the wire, and again after unpacking.</summary>
    public int Bytes { get; init; } = 10 * 1024 * 1024;

    public int Redirects { get; init; } = 5;

    /// <summary>Kilobytes of one answer's headers.</summary>
    public int HeaderKilobytes { get; init; } = 64;
}
