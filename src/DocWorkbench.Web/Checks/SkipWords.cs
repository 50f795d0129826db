using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Checks;

/// <summary>Why a passage is not used, in a writer's words.</summary>
internal static class SkipWords
{
    public static IReadOnlyList<SkipReason> All { get; } = Enum.GetValues<SkipReason>();

    public static string Of(SkippedPassage skipped) => skipped.Reason is { } reason ? $"Set aside: {Of(reason)}." : "Set aside.";

    public static string Of(SkipReason reason) =>
        reason switch
        {
            SkipReason.OutOfScope => "out of scope",
            SkipReason.SaidElsewhere => "said elsewhere",
            SkipReason.NotForReaders => "not for readers",
            SkipReason.Later => "later",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
}
