using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class MaterialVersionTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestStore _store = null!;
    private string _review = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.CreateAsync(_folder.File("docworkbench.db"), Cancel);
        _review = await _store.AddReviewAsync();
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

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

        await _store.Reviews.BringBackMaterialAsync(_review, second, first, Cancel);

        var found = await FindAsync();
        Assert.Equal([first], found.Materials.Select(m => m.Ordinal));
        Assert.Empty(found.EarlierMaterials);
    }

    [Fact]
    public async Task Keeps_where_a_page_came_from()
    {
        var at = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
        var page = Material("page", 1) with { Address = new Uri("https://docs.example/a?b=c"), FetchedAt = at, Charset = "windows-1252" };
        await _store.Reviews.AddMaterialAsync(_review, page, TestStore.ActorId, Cancel);

        var found = Assert.Single((await FindAsync()).Materials);

        Assert.Equal(("https://docs.example/a?b=c", at, "windows-1252"), (found.Address?.AbsoluteUri, found.FetchedAt, found.Charset));
    }

    [Fact]
    public async Task Rulings_keep_their_order_and_their_maker()
    {
        var ordinal = await AddAsync("a", 1);
        await _store.Reviews.RuleAsync(_review, ordinal, "t1", "published", TestStore.ActorId, Cancel);
        await _store.Reviews.RuleAsync(_review, ordinal, "t1", "internal", TestStore.ActorId, Cancel);

        var rulings = (await FindAsync()).Rulings;

        Assert.Equal(["published", "internal"], rulings.Select(r => r.Verdict));
        Assert.All(rulings, r => Assert.Equal((ordinal, "t1", TestStore.ActorId), (r.Material, r.Target, r.ActorId)));
    }

    private async Task<StoredReview> FindAsync() =>
        await _store.Reviews.FindAsync(_review, Cancel) ?? throw new InvalidOperationException("The review is gone.");

    private Task<int> AddAsync(string name, byte content) =>
        _store.Reviews.AddMaterialAsync(_review, Material(name, content), TestStore.ActorId, Cancel);

    private Task<int> ReplaceAsync(int ordinal, string name, byte content) =>
        _store.Reviews.ReplaceMaterialAsync(_review, ordinal, Material(name, content), TestStore.ActorId, Cancel);

    private static NewMaterial Material(string name, byte content) =>
        new()
        {
            Name = name,
            Kind = "Note",
            Bytes = [content],
        };
}
