using System.Text;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Storage;

/// <summary>A database file of its own, and stores on it as one running program has them.</summary>
internal sealed class TestStore : IDisposable
{
    public const string ActorId = "7d0f8f6e-0000-4000-8000-000000000001";

    private readonly StoreWriter _writer;

    private TestStore(string file)
    {
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        WorkbenchDb.Configure(options, file);
        Databases = new PooledDbContextFactory<WorkbenchDb>(options.Options);
        _writer = new StoreWriter(Databases);
        Feed = new ReviewFeed(NullLogger<ReviewFeed>.Instance);
        Reviews = new ReviewStore(Databases, _writer, Feed, Clock);
        Askings = new AskingStore(Databases, _writer, Feed, Clock);
        Folders = new FolderStore(Databases, _writer, Clock);
        Visits = new VisitStore(Databases, _writer, Clock);
        Tallies = new TallyStore(Databases, _writer, Clock);
    }

    public IDbContextFactory<WorkbenchDb> Databases { get; }

    public StoreWriter Writer => _writer;

    public ReviewFeed Feed { get; }

    public ReviewStore Reviews { get; }

    public AskingStore Askings { get; }

    public FolderStore Folders { get; }

    public VisitStore Visits { get; }

    public TallyStore Tallies { get; }

    public SettableClock Clock { get; } = new();

    /// <summary>Opens the file a second time, as another program would; it must exist already.</summary>
    public static TestStore Again(string file) => new(file);

    public static async Task<TestStore> CreateAsync(string file, CancellationToken cancellationToken)
    {
        var store = new TestStore(file);
        await DatabaseStart.PrepareAsync(store.Databases, cancellationToken);
        await using var db = await store.Databases.CreateDbContextAsync(cancellationToken);
        db.Actors.Add(
            new ActorRow
            {
                Id = ActorId,
                Name = "Kim",
                Kind = "local",
                CreatedTicks = 1,
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        return store;
    }

    public Task<string> AddReviewAsync(string text = "# A how-to\n") =>
        Reviews.CreateAsync(
            new NewReview
            {
                Name = "A how-to",
                Origin = new ReviewOrigin.Upload("how-to.md"),
                BaseBytes = Encoding.UTF8.GetBytes(text),
            },
            ActorId
        );

    /// <summary>A second person beside Kim.</summary>
    public async Task<string> AddPersonAsync(string name, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        await using var db = await Databases.CreateDbContextAsync(cancellationToken);
        db.Actors.Add(
            new ActorRow
            {
                Id = id,
                Name = name,
                Kind = "guest",
                CreatedTicks = 1,
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        return id;
    }

    public static NewEvent Deciding(string target, long? expectedLast = null, ReviewEventKind kind = ReviewEventKind.Accepted) =>
        new()
        {
            Kind = kind,
            Target = target,
            ExpectedLast = expectedLast,
        };

    public void Dispose() => _writer.Dispose();
}
