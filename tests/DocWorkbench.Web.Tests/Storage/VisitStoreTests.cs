using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class VisitStoreTests : StoreTest
{
    [Fact]
    public async Task A_first_visit_has_none_before_it()
    {
        Assert.Null(await BeforeAsync());

        await SeeAsync(new SeenUpTo(3, 1, 2));

        Assert.Null(await BeforeAsync());
    }

    [Fact]
    public async Task Who_comes_back_after_a_break_is_told_what_they_had_seen()
    {
        await SeeAsync(new SeenUpTo(3, 1, 2));
        var left = Store.Clock.Now;
        Store.Clock.Now += VisitStore.Break;

        Assert.Equal(new StoredVisit(left, new SeenUpTo(3, 1, 2)), await BeforeAsync());
    }

    [Fact]
    public async Task Who_comes_back_at_once_goes_on_with_the_same_visit()
    {
        await SeeAsync(new SeenUpTo(3, 1, 2));
        Store.Clock.Now += VisitStore.Break;
        var before = await BeforeAsync();
        await SeeAsync(new SeenUpTo(9, 4, 2));
        Store.Clock.Now += TimeSpan.FromMinutes(5);

        Assert.Equal(before, await BeforeAsync());
    }

    [Fact]
    public async Task Of_two_pages_of_one_person_the_one_that_showed_more_counts()
    {
        await SeeAsync(new SeenUpTo(9, 2, 2));
        await SeeAsync(new SeenUpTo(4, 3, 1));
        Store.Clock.Now += VisitStore.Break;

        Assert.Equal(new SeenUpTo(9, 3, 2), (await BeforeAsync())?.Seen);
    }

    [Fact]
    public async Task Visits_are_each_persons_own()
    {
        var other = await Store.AddPersonAsync("Robin", Cancel);
        await Store.Visits.SeeAsync(other, Review, new SeenUpTo(5, 5, 5), Store.Clock.Now, Cancel);
        Store.Clock.Now += VisitStore.Break;

        Assert.Null(await BeforeAsync());
    }

    private Task<StoredVisit?> BeforeAsync() => Store.Visits.BeforeAsync(TestStore.ActorId, Review, Cancel);

    private Task SeeAsync(SeenUpTo seen) => Store.Visits.SeeAsync(TestStore.ActorId, Review, seen, Store.Clock.Now, Cancel);
}
