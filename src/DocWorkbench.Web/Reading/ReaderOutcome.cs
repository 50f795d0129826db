using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>What came of giving a file to a reader process.</summary>
internal abstract record ReaderOutcome
{
    private ReaderOutcome() { }

    /// <summary>It answered, if only with a refusal.</summary>
    public sealed record Answered(MaterialReading Reading) : ReaderOutcome;

    /// <summary>It was ended because its time was up.</summary>
    public sealed record TooSlow : ReaderOutcome;

    /// <summary>It ended without an answer, or gave one that makes no sense.</summary>
    /// <param name="Said">What it left behind, for the log.</param>
    public sealed record Stopped(ReaderStop Cause, string Said) : ReaderOutcome;
}
