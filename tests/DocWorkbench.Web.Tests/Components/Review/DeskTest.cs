using Bunit;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Layout;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace DocWorkbench.Web.Tests.Components.Review;

/// <summary>Tests on reviews that are open on one person's page or on several.</summary>
public abstract class DeskTest : StoreTest
{
    private readonly BunitContext _browser = new();

    protected DeskTest()
    {
        _browser.Services.AddSingleton(_ => Clock);
        _browser.Services.AddMudServices();
        _browser.Services.AddScoped<PageWindows>();
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected BunitContext Browser => _browser;

    /// <summary>What the pages read the time from.</summary>
    private protected TimeProvider Clock { get; set; } = TimeProvider.System;

    private protected CheckSettings Checks => Desks.Checks;

    private TestDesks Desks => field ??= new TestDesks(Store);

    public override async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await Desks.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads a review as for the first answer to a browser.</summary>
    private protected async Task<DeskView> PrepareAsync(string review)
    {
        using var desk = Desks.Make();
        Assert.True(await desk.PrepareAsync(review, Cancel));
        return View(desk);
    }

    private protected async Task<ReviewDesk> OpenAsync(string review, string actorId = TestStore.ActorId)
    {
        var desk = Desks.Make(actorId);
        Assert.True(await desk.OpenAsync(review, Cancel));
        return desk;
    }

    /// <summary>Closes a page and writes down what it showed, as the running program does beside it.</summary>
    private protected Task LeaveAsync(ReviewDesk desk) => Desks.LeaveAsync(desk);

    private protected static DeskView View(ReviewDesk desk) => desk.View ?? throw new InvalidOperationException("The review is gone.");
}
