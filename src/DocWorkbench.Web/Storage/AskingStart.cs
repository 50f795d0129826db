using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>Whether a question is to be asked now.</summary>
internal abstract record AskingStart
{
    private AskingStart() { }

    /// <summary>Ask; the lease is the caller's.</summary>
    /// <param name="Attempt">From 1; above 1 an earlier attempt failed or vanished.</param>
    public sealed record Started(int Attempt) : AskingStart;

    /// <summary>Somebody else is asking it now.</summary>
    public sealed record AlreadyRunning(DateTimeOffset LeaseUntil) : AskingStart;

    /// <summary>The same question was answered before; asking again would only cost.</summary>
    public sealed record AlreadyAnswered(ImmutableArray<byte> Reply) : AskingStart;
}
