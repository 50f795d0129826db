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
            RejectReason.NotShipped => "not shipped",
            RejectReason.Wrong => "wrong",
            RejectReason.AlreadySaid => "already said",
            RejectReason.Style => "style",
            RejectReason.OutOfScope => "out of scope",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
}
