namespace DocWorkbench.Web.Tests.Storage;

/// <summary>Tests on a database of their own with one review in it.</summary>
public abstract class StoreTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected string Database => _folder.File("docworkbench.db");

    // Both are set by InitializeAsync before any test runs.
    private protected TestStore Store { get; private set; } = null!;

    /// <summary>The id of the review.</summary>
    protected string Review { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.CreateAsync(Database, Cancel);
        Review = await Store.AddReviewAsync();
    }

    public virtual ValueTask DisposeAsync()
    {
        Store.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
