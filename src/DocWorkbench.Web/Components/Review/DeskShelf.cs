using System.Collections.Concurrent;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What open pages show, so that all pages of a review share its texts, and one of them reads what is new for all.</summary>
internal sealed class DeskShelf
{
    private const int Many = 256;
    private readonly ConcurrentDictionary<string, DeskPlace> _places = new();

    public DeskPlace Of(string reviewId)
    {
        if (_places.Count > Many)
        {
            foreach (var (id, place) in _places)
            {
                if (place.IsEmpty)
                {
                    _places.TryRemove(new(id, place));
                }
            }
        }

        return _places.GetOrAdd(reviewId, _ => new DeskPlace());
    }
}
