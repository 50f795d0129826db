using System.Collections.Immutable;

namespace DocWorkbench.Web.Library;

/// <summary>A file's bytes, or one sentence on why they can't be had.</summary>
internal abstract record FileReading
{
    private FileReading() { }

    /// <param name="RelativePath">Inside the folder, with forward slashes.</param>
    /// <param name="Sha256">To be remembered, so that writing back can see whether the file changed.</param>
    public sealed record Success(string RelativePath, ImmutableArray<byte> Bytes, string Sha256) : FileReading;

    public sealed record Refused(string Reason) : FileReading;
}
