namespace DocWorkbench.Web.Library;

/// <summary>Whether a file now holds what was to be written.</summary>
internal abstract record FileWriting
{
    private FileWriting() { }

    /// <param name="Sha256">Of what the file holds now; to be remembered for the next time.</param>
    public sealed record Written(string Sha256) : FileWriting;

    /// <summary>Nothing was written: somebody changed the file since it was read.</summary>
    public sealed record Changed(string Reason) : FileWriting;

    public sealed record Refused(string Reason) : FileWriting;
}
