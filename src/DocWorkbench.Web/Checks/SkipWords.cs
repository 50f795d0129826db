using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Checks;

/// <summary>Why a passage is not used, in a writer's words.</summary>
internal static class SkipWords
{
    public static IReadOnlyList<SkipReason> All { get; } = Enum.GetValues<SkipReason>();

    public static string Of(SkippedPassage skipped) =>
        skipped.Reason is { } reason ? CheckTexts.Skipped_Why.With(Of(reason)) : CheckTexts.Skipped;

    public static string Of(SkipReason reason) =>
        reason switch
        {
            SkipReason.OutOfScope => CheckTexts.Skip_OutOfScope,
            SkipReason.SaidElsewhere => CheckTexts.Skip_SaidElsewhere,
            SkipReason.NotForReaders => CheckTexts.Skip_NotForReaders,
            SkipReason.Later => CheckTexts.Skip_Later,
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
}
