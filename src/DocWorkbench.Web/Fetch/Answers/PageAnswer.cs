using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>What one address answered, after its redirects.</summary>
internal sealed record PageAnswer(Uri Address, MaterialKind Kind, byte[] Bytes, ContentLabel Label)
{
    private const int LongestTag = 200;

    public string? ETag { get; private init; }

    public DateTimeOffset? LastModified { get; private init; }

    public PageAnswer With(HttpResponseMessage response) =>
        this with
        {
            ETag = response.Headers.ETag?.ToString() is { Length: <= LongestTag } tag ? tag : null,
            LastModified = response.Content.Headers.LastModified,
        };
}
