using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>One copy of a text that is not saved, here or in the person's browser.</summary>
/// <param name="Key">Where the browser keeps it; null for the one that is here.</param>
internal sealed record DraftCopy(Draft Draft, string? Key)
{
    /// <summary>What a browser tells is not trusted: null where it makes no sense.</summary>
    public static DraftCopy? Of(BrowserCopy copy) =>
        DraftHistory.Parse(copy.History) is { } history && copy.At is > 0 and < 1e13
            ? new DraftCopy(
                new Draft(copy.Target, copy.BasedOn ?? "", history, DateTimeOffset.FromUnixTimeMilliseconds((long)copy.At).UtcTicks),
                copy.Key
            )
            : null;

    /// <summary>Those that no other one follows from, the newest first.</summary>
    public static IReadOnlyList<DraftCopy> Newest(IEnumerable<DraftCopy> copies) =>
        [.. DraftHistory.Newest(copies, c => c.Draft.History).OrderByDescending(c => c.Draft.SavedTicks)];
}
