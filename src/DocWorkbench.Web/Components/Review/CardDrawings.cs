using System.Collections.Concurrent;
using System.Globalization;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The drawn changes of a review about one text of its how-to; all pages that show it take them from here.</summary>
/// <remarks>What a row is stands in it in words, so another language has other drawings.</remarks>
public sealed class CardDrawings(HowTo howTo, Func<string, string?> pictures)
{
    private readonly ConcurrentDictionary<(string Id, string Text, string Language), CardDrawing> _drawn = new();

    /// <summary>The text the changes are about.</summary>
    public HowTo HowTo { get; } = howTo;

    public CardDrawing Of(ReviewedChange change) =>
        _drawn.GetOrAdd(
            (change.Change.Id, change.ShownText, CultureInfo.CurrentUICulture.Name),
            key => new CardDrawing(ChangeRows.Of(HowTo, change.Change, key.Text, CancellationToken.None).Rows, pictures)
        );

    /// <summary>Lets go of texts that no change has any more.</summary>
    public void Keep(IEnumerable<ReviewedChange> changes)
    {
        if (_drawn.IsEmpty)
        {
            return;
        }

        var needed = changes.Select(c => (c.Change.Id, c.ShownText)).ToHashSet();
        foreach (var (drawn, _) in _drawn)
        {
            if (!needed.Contains((drawn.Id, drawn.Text)))
            {
                _drawn.TryRemove(drawn, out _);
            }
        }
    }
}
