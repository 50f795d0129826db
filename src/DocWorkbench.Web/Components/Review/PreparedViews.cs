using Microsoft.Extensions.Caching.Memory;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Reviews drawn into the first answer to a browser, kept until its live page takes them over a moment later.</summary>
internal sealed class PreparedViews(IMemoryCache cache)
{
    // A browser that has not come back by then has left the page.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public void Keep(DeskView view) => cache.Set(Key(view.Id, view.Me), view, Longest);

    /// <returns>Null where none was drawn for that person just now.</returns>
    public DeskView? Take(string reviewId, string me)
    {
        var view = cache.Get<DeskView>(Key(reviewId, me));
        cache.Remove(Key(reviewId, me));
        return view;
    }

    private static (Type, string, string) Key(string reviewId, string me) => (typeof(PreparedViews), reviewId, me);
}
