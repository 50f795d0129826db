namespace DocWorkbench.Web.Fetch;

/// <summary>Ends a fetch from wherever it stands; the message is the sentence that the writer reads.</summary>
internal sealed class FetchRefusedException : Exception
{
    public FetchRefusedException() { }

    public FetchRefusedException(string message)
        : base(message) { }

    public FetchRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
