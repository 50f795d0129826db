using Bunit;
using DocWorkbench.Web.Components.Review;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Components.Drafts;

public sealed class OthersDraftsTests : DraftDesk
{
    private const string Own = "Words that are nobody else's business.";

    [Fact]
    public async Task What_one_person_has_not_saved_reaches_no_other_persons_page()
    {
        var robin = await Store.AddPersonAsync("Robin", Cancel);
        var review = await CreateAsync([Shipped, Planned], Guide);
        using var mine = await OpenAsync(review);
        await TypeAsync(Edit(mine), Own);

        // The newest view of the review is now the one of the person who typed.
        using var mineToo = await OpenAsync(review);
        using var theirs = await OpenAsync(review, robin);

        Assert.Same(View(mineToo).State, View(theirs).State);
        Assert.Single(View(mineToo).Drafts);
        Assert.Equal(Own, await KeptAsync(mineToo));
        Assert.Contains("unsaved text", Drawn(mineToo), StringComparison.Ordinal);
        ExpectNothingOnPageOf(theirs);

        await mine.AcceptAsync(View(mine).State.Changes[1], seen: 0);
        await theirs.RefreshAsync();

        Assert.Equal(1, View(theirs).State.Decided);
        ExpectNothingOnPageOf(theirs);
    }

    [Fact]
    public async Task What_one_person_has_not_saved_stays_theirs_where_another_decided_last()
    {
        var robin = await Store.AddPersonAsync("Robin", Cancel);
        var review = await CreateAsync([Shipped, Planned], Guide);
        using var theirs = await OpenAsync(review, robin);
        using var mine = await OpenAsync(review);
        await TypeAsync(Edit(mine), Own);

        await theirs.AcceptAsync(View(theirs).State.Changes[1], seen: 0);
        await mine.RefreshAsync();

        Assert.Same(View(mine).State, View(theirs).State);
        Assert.Single(View(mine).Drafts);
        Assert.Equal(Own, await KeptAsync(mine));
        ExpectNothingOnPageOf(theirs);
    }

    private void ExpectNothingOnPageOf(ReviewDesk desk)
    {
        Assert.Empty(View(desk).Drafts);
        var drawn = Drawn(desk);
        Assert.DoesNotContain(Own, drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("unsaved", drawn, StringComparison.Ordinal);
    }

    private string Drawn(ReviewDesk desk)
    {
        var changes = Browser.Render<ChangesView>(p =>
            p.Add(c => c.View, View(desk)).Add(c => c.CurrentId, First(desk).Change.Id).AddCascadingValue(desk)
        );
        var outline = Browser.Render<Outline>(p =>
            p.Add(o => o.View, View(desk)).Add(o => o.Screen, Screens.Changes).AddCascadingValue(desk)
        );
        var footer = Browser.Render<ReviewFooter>(p =>
            p.Add(f => f.Desk, desk).Add(f => f.View, View(desk)).Add(f => f.Status, "").Add(f => f.Screen, Screens.Changes)
        );
        return changes.Markup + outline.Markup + footer.Markup;
    }
}
