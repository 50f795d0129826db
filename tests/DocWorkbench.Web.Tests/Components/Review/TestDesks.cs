using System.Security.Claims;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Reading;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Components.Review;

/// <summary>Open reviews of one person, as one running program has them.</summary>
internal sealed class TestDesks(TestStore store) : IAsyncDisposable
{
    private readonly TestRoom _readers = new(new ReadingOptions(), start: null);
    private readonly CheckRunner _runner = new(new WorkspaceFacts(TimeProvider.System));
    private readonly List<ReviewDesk> _desks = [];

    public CheckSettings Checks { get; } = new(new CheckLevelStore(store.Databases, store.Writer, store.Clock));

    /// <summary>What a first answer to a browser held.</summary>
    public PreparedViews Prepared { get; } = new(new MemoryCache(new MemoryCacheOptions()));

    /// <summary>Writes nothing down by itself.</summary>
    public VisitBook Book { get; } = new(store.Visits, store.Tallies, store.Clock, NullLogger<VisitBook>.Instance);

    public ReviewDesk Make()
    {
        var actors = new ActorStore(store.Databases, store.Writer, store.Clock);
        var reader = new DeskReader(store.Reviews, actors, new DeskMaterialReader(new MaterialShelf(_readers.Room)), new DeskShelf());
        var watch = new EvidenceWatch(_runner, Checks, NullLogger<EvidenceWatch>.Instance);
        var visit = new DeskVisit(store.Visits, Book, store.Clock);
        var desk = new ReviewDesk(reader, Prepared, store.Reviews, store.Feed, watch, new Kim(), visit);
        _desks.Add(desk);
        return desk;
    }

    public Task LeaveAsync(ReviewDesk desk)
    {
        desk.Dispose();
        return Book.WriteWaitingAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in _desks)
        {
            // Nothing reads the database any more when it goes.
            desk.Dispose();
            await desk.EndedAsync();
        }

        Book.Dispose();
        await _readers.DisposeAsync();
    }

    private sealed class Kim : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(
                new AuthenticationState(
                    new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, TestStore.ActorId)], "test"))
                )
            );
    }
}
