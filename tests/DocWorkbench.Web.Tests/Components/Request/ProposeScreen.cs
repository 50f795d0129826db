using System.Security.Claims;
using System.Text;
using Bunit;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Request;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Reading;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using TestContext = Xunit.TestContext;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>The window where changes are asked for, over a review with a how-to and a material, asking a fake server.</summary>
internal sealed class ProposeScreen : IAsyncDisposable
{
    public const string HowTo = "# Water the plants\n\nUse a can.\n\n## Hoses\n\nNone yet.\n";

    public const string Material =
        "# Pressure\n\nA hose needs 2 bar of pressure.\n\n# Length\n\nA hose is 20 metres long at most.\n\n# Colour\n\nHoses are green.\n";

    private readonly BunitContext _browser = new();
    private readonly TestRoom _readers = new(new ReadingOptions(), start: null);
    private readonly ProposalJobs _jobs = new(TimeProvider.System);
    private readonly ProposalWorker _worker;
    private readonly TestStore _store;
    private readonly ReviewDesk _desk;

    private ProposeScreen(TestStore store, FakeModelServer server)
    {
        _store = store;
        var asking = new Asking(server);
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.Services.AddMudServices();
        _browser.Services.AddSingleton(TimeProvider.System);
        _browser.Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        _browser.Services.AddSingleton<IEnumerable<IProposalSource>>([new ExcerptSource(), asking.Source(asking.Compatible)]);
        _browser.Services.AddSingleton(ModelStatus.Connected(asking.Compatible));
        _browser.Services.AddSingleton(store.Reviews);
        _browser.Services.AddSingleton(store.Askings);
        _browser.Services.AddSingleton(_jobs);
        _browser.Services.AddSingleton<TokenCounters>();
        _worker = new ProposalWorker(_jobs, store.Reviews, store.Askings, TimeProvider.System);
        var actors = new ActorStore(store.Databases, store.Writer, store.Clock);
        var reader = new DeskReader(store.Reviews, actors, new DeskMaterialReader(new MaterialShelf(_readers.Room)));
        _desk = new ReviewDesk(reader, store.Reviews, store.Feed, new Kim());
    }

    /// <summary>What the page behind the window shows.</summary>
    public DeskView View => _desk.View ?? throw new InvalidOperationException("No review is open.");

    public ReviewDesk Desk => _desk;

    public static async Task<ProposeScreen> OpenAsync(TestStore store, FakeModelServer server)
    {
        var review = await store.AddReviewAsync(HowTo);
        var material = new NewMaterial
        {
            Name = "hoses.md",
            Kind = nameof(MaterialKind.Markdown),
            Bytes = Encoding.UTF8.GetBytes(Material),
        };
        await store.Reviews.AddMaterialAsync(review, material, TestStore.ActorId, TestContext.Current.CancellationToken);
        return await AgainAsync(store, server, review);
    }

    /// <summary>The same review in another run of the program.</summary>
    public static async Task<ProposeScreen> AgainAsync(TestStore store, FakeModelServer server, string review)
    {
        var screen = new ProposeScreen(store, server);
        await screen._worker.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(await screen._desk.OpenAsync(review, TestContext.Current.CancellationToken));
        return screen;
    }

    public IRenderedComponent<MudDialogProvider> Show(Func<DeskView, Core.Reviews.ReviewedChange>? again = null)
    {
        _browser.Render<MudPopoverProvider>();
        var window = _browser.Render<MudDialogProvider>();
        var parameters = new DialogParameters { ["Desk"] = _desk };
        if (again is not null)
        {
            parameters.Add(nameof(ProposeDialog.Again), again(View));
        }

        var dialogs = _browser.Services.GetRequiredService<IDialogService>();
        window.InvokeAsync(() => dialogs.ShowAsync<ProposeDialog>("Propose changes", parameters));
        window.WaitForElement(".mud-dialog");
        return window;
    }

    public Task<IReadOnlyList<StoredAsking>> AskingsAsync() => _store.Askings.ListAsync(View.Id, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(CancellationToken.None);
        _worker.Dispose();
        _desk.Dispose();
        await _browser.DisposeAsync();
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
