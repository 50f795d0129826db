using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Fetch;

/// <summary>A page that came from a web address, or one sentence on why none did.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome() { }

    /// <param name="Name">Short enough for a list: "learn.microsoft.com/azure-cni-powered-by-cilium".</param>
    /// <param name="Address">Where the bytes came from, after redirects and a site's own Markdown; relative links start there.</param>
    /// <param name="Charset">As the site names it; null when it doesn't.</param>
    public sealed record Fetched(string Name, MaterialKind Kind, byte[] Bytes, Uri Address, string? Charset, DateTimeOffset FetchedAt)
        : FetchOutcome
    {
        /// <summary>What the writer pasted, without the space around it.</summary>
        public required string Typed { get; init; }

        /// <summary>The page a person opens: what the writer pasted as a full address, with its fragment. Fetching it again brings its next version.</summary>
        public required Uri Page { get; init; }

        /// <summary>The site's mark of this version; null when it gives none.</summary>
        public string? ETag { get; init; }

        /// <summary>When the page last changed, by the site's own word; null when it says nothing.</summary>
        public DateTimeOffset? LastModified { get; init; }
    }

    /// <param name="Reason">Names the cause, and of all hosts only the one that the writer typed.</param>
    public sealed record Refused(string Reason) : FetchOutcome;
}
