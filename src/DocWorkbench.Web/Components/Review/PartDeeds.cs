using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a person can do with a part of a change.</summary>
internal static class PartDeeds
{
    /// <param name="partId">A part as the page showed it.</param>
    /// <param name="isTaken">Null opens it again.</param>
    /// <param name="seen">The newest event about the change that the page showed.</param>
    /// <returns>False where there is no such part, or somebody was there first.</returns>
    public static async Task<bool> DecidePartAsync(
        this ReviewDesk desk,
        ReviewedChange change,
        string partId,
        bool? isTaken,
        long seen,
        Action<DeskView>? beforeShown = null
    )
    {
        if (desk.View is not { } view)
        {
            return false;
        }

        var parts = await Task.Run(() => ChangeParts.Of(view.HowTo, change, CancellationToken.None));
        if (parts.All.All(p => p.Id != partId))
        {
            await desk.SayAsync(ReviewTexts.Error_PartGone);
            return false;
        }

        var choice = parts.Decide(partId, isTaken);
        return await desk.AppendAsync(
            ReviewEventKind.PartsDecided,
            change.Change.Id,
            choice.ToJson(),
            Sentence(isTaken).With(choice.Decided, parts.All.Length),
            seen,
            choice.Open == 0 ? beforeShown : null
        );
    }

    private static string Sentence(bool? isTaken) =>
        isTaken switch
        {
            true => ReviewTexts.Done_PartAccepted,
            false => ReviewTexts.Done_PartRejected,
            null => ReviewTexts.Done_PartOpen,
        };
}
