using System.Text;
using Bunit;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Web.Components.Request;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Components.Review;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;
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
    private readonly TestDesks _desks;
    private readonly ModelNetwork _network = new();
    private readonly ProposalJobs _jobs = new(TimeProvider.System);
    private readonly ProposalWorker _worker;
    private readonly TestStore _store;
    private readonly ReviewDesk _desk;
    private IRenderedComponent<MudDialogProvider>? _window;

    private ProposeScreen(TestStore store, FakeModelServer server, TimeProvider? clock)
    {
        _store = store;
        var asking = new Asking(server) { Clock = clock };
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.Services.AddMudServices();
        _browser.Services.AddSingleton(TimeProvider.System);
        _browser.Services.AddSingleton<IEnumerable<IProposalSource>>([new ExcerptSource(), asking.Source(asking.Compatible)]);
        _browser.Services.AddSingleton(ModelStatus.Connected(asking.Compatible));
        _browser.Services.AddSingleton(store.Reviews);
        _browser.Services.AddSingleton(store.Askings);
        _browser.Services.AddSingleton(_jobs);
        _browser.Services.AddSingleton(Asking.Counters);
        _browser.Services.AddSingleton(
            new ConnectedModel(new FixedModel(IsSet: true, asking.Compatible, []), _network, asking.Time, Asking.Counters)
        );
        _worker = new ProposalWorker(_jobs, store.Reviews, store.Askings, TimeProvider.System);
        _desks = new TestDesks(store);
        _desk = _desks.Make();
    }

    /// <summary>What the page behind the window shows.</summary>
    public DeskView View => _desk.View ?? throw new InvalidOperationException("No review is open.");

    public ReviewDesk Desk => _desk;

    public static async Task<ProposeScreen> OpenAsync(TestStore store, FakeModelServer server, TimeProvider? clock = null)
    {
        var review = await store.AddReviewAsync(HowTo);
        var material = new NewMaterial
        {
            Name = "hoses.md",
            Kind = nameof(MaterialKind.Markdown),
            Bytes = Encoding.UTF8.GetBytes(Material),
        };
        await store.Reviews.AddMaterialAsync(review, material, TestStore.ActorId, TestContext.Current.CancellationToken);
        return await AgainAsync(store, server, review, clock);
    }

    /// <summary>The same review in another run of the program.</summary>
    public static async Task<ProposeScreen> AgainAsync(TestStore store, FakeModelServer server, string review, TimeProvider? clock = null)
    {
        var screen = new ProposeScreen(store, server, clock);
        await screen._worker.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(await screen._desk.OpenAsync(review, TestContext.Current.CancellationToken));
        return screen;
    }

    public IRenderedComponent<MudDialogProvider> Show(Func<DeskView, Core.Reviews.ReviewedChange>? again = null)
    {
        if (_window is null)
        {
            _browser.Render<MudPopoverProvider>();
            _window = _browser.Render<MudDialogProvider>();
        }

        var window = _window;
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
        await _desks.DisposeAsync();
        _network.Dispose();
    }
}
