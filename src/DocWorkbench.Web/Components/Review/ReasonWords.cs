using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Why a change was rejected, in a writer's words.</summary>
internal static class ReasonWords
{
    /// <summary>In the order of their keys, from 1.</summary>
    public static IReadOnlyList<RejectReason> All { get; } = Enum.GetValues<RejectReason>();

    public static string Of(RejectReason reason) =>
        reason switch
        {
            RejectReason.NotShipped => ReviewTexts.Reason_NotShipped,
            RejectReason.Wrong => ReviewTexts.Reason_Wrong,
            RejectReason.AlreadySaid => ReviewTexts.Reason_AlreadySaid,
            RejectReason.Style => ReviewTexts.Reason_Style,
            RejectReason.OutOfScope => ReviewTexts.Reason_OutOfScope,
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
}
