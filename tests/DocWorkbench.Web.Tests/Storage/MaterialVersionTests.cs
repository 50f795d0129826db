using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class MaterialVersionTests : StoreTest
{
    [Fact]
    public async Task A_next_version_stands_in_the_place_of_the_first()
    {
        var first = await AddAsync("a", 1);
        var other = await AddAsync("b", 2);
        var second = await ReplaceAsync(first, "a", 3);
        var third = await ReplaceAsync(second, "a", 4);

        var found = await FindAsync();

        Assert.Equal([third, other], found.Materials.Select(m => m.Ordinal));
        Assert.Equal([second, first], found.EarlierMaterials.Select(m => m.Ordinal));
        Assert.Equal(
            [
                [3],
                [1],
            ],
            found.EarlierMaterials.Select(m => m.Bytes.ToArray())
        );
    }

    [Fact]
    public async Task A_replaced_version_can_be_brought_back()
    {
        var first = await AddAsync("a", 1);
        var second = await ReplaceAsync(first, "a", 2);

        await Store.Reviews.BringBackMaterialAsync(Review, second, first, Cancel);

        var found = await FindAsync();
        Assert.Equal([first], found.Materials.Select(m => m.Ordinal));
        Assert.Empty(found.EarlierMaterials);
    }

    [Fact]
    public async Task Keeps_where_a_page_came_from()
    {
        var at = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
        var page = Material("page", 1) with { Address = new Uri("https://docs.example/a?b=c"), FetchedAt = at, Charset = "windows-1252" };
        await Store.Reviews.AddMaterialAsync(Review, page, TestStore.ActorId, Cancel);

        var found = Assert.Single((await FindAsync()).Materials);

        Assert.Equal(("https://docs.example/a?b=c", at, "windows-1252"), (found.Address?.AbsoluteUri, found.FetchedAt, found.Charset));
    }

    [Fact]
    public async Task Rulings_keep_their_order_and_their_maker()
    {
        var ordinal = await AddAsync("a", 1);
        await Store.Reviews.RuleAsync(Review, ordinal, "t1", "published", TestStore.ActorId, cancellationToken: Cancel);
        await Store.Reviews.RuleAsync(Review, ordinal, "t1", "internal", TestStore.ActorId, cancellationToken: Cancel);

        var rulings = (await FindAsync()).Rulings;

        Assert.Equal(["published", "internal"], rulings.Select(r => r.Verdict));
        Assert.All(rulings, r => Assert.Equal((ordinal, "t1", TestStore.ActorId), (r.Material, r.Target, r.ActorId)));
    }

    private async Task<StoredReview> FindAsync() =>
        await Store.Reviews.FindAsync(Review, Cancel) ?? throw new InvalidOperationException("The review is gone.");

    private Task<int> AddAsync(string name, byte content) =>
        Store.Reviews.AddMaterialAsync(Review, Material(name, content), TestStore.ActorId, Cancel);

    private Task<int> ReplaceAsync(int ordinal, string name, byte content) =>
        Store.Reviews.ReplaceMaterialAsync(Review, ordinal, Material(name, content), TestStore.ActorId, Cancel);

    private static NewMaterial Material(string name, byte content) =>
        new()
        {
            Name = name,
            Kind = "Note",
            Bytes = [content],
        };
}
