using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Storage;

/// <summary>What a person wants to add to a review's history.</summary>
internal sealed record NewEvent
{
    public required ReviewEventKind Kind { get; init; }

    public required string Target { get; init; }

    public byte[]? Text { get; init; }

    /// <summary>
    /// The newest event the person had seen about this target, as <see cref="StoredReview.LastAbout"/> tells; 0 for none. Null takes part
    /// in no conflict check.
    /// </summary>
    public long? ExpectedLast { get; init; }

    /// <summary>The draft whose text is saved with it; null for none.</summary>
    public DraftEnd? Ends { get; init; }

    public static NewEvent Of(ReviewEventKind kind, string target, string? text, long? expectedLast) =>
        new()
        {
            Kind = kind,
            Target = target,
            Text = text is null ? null : TextBlob.Write(text),
            ExpectedLast = expectedLast,
        };
}
