using System.Security.Claims;
using Bunit;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Reading;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Components.Review;

/// <summary>Tests on reviews that are open on one person's page or on several.</summary>
public abstract class DeskTest : StoreTest
{
    private readonly TestRoom _readers = new(new ReadingOptions(), start: null);
    private readonly CheckRunner _runner = new();
    private readonly BunitContext _browser = new();
    private readonly List<ReviewDesk> _desks = [];

    protected DeskTest()
    {
        _browser.Services.AddSingleton(TimeProvider.System);
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected BunitContext Browser => _browser;

    private protected CheckSettings Checks => field ??= new CheckSettings(new CheckLevelStore(Store.Databases, Store.Writer, Store.Clock));

    public override async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        foreach (var desk in _desks)
        {
            // Nothing reads the database any more when it goes.
            desk.Dispose();
            await desk.CheckedAsync();
        }

        await _readers.DisposeAsync();
        _runner.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<ReviewDesk> OpenAsync(string review)
    {
        var actors = new ActorStore(Store.Databases, Store.Writer, Store.Clock);
        var reader = new DeskReader(Store.Reviews, actors, new DeskMaterialReader(new MaterialShelf(_readers.Room)));
        var watch = new EvidenceWatch(_runner, Checks, NullLogger<EvidenceWatch>.Instance);
        var desk = new ReviewDesk(reader, Store.Reviews, Store.Feed, watch, new Kim());
        _desks.Add(desk);
        Assert.True(await desk.OpenAsync(review, Cancel));
        return desk;
    }

    private protected static DeskView View(ReviewDesk desk) => desk.View ?? throw new InvalidOperationException("The review is gone.");

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
