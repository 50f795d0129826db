using Bunit;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Web.Components.Request;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Tests.Llm;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace DocWorkbench.Web.Tests.Components.Request;

public sealed class JobProgressTests : IAsyncLifetime
{
    private readonly SettableClock _clock = new();
    private readonly BunitContext _browser = new();
    private ProposalJob _job = null!;

    public ValueTask InitializeAsync()
    {
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.Services.AddMudServices();
        _browser.Services.AddSingleton<TimeProvider>(_clock);
        _job = new ProposalJob("review", 1, "hash", "actor", new ExcerptSource(), Asking.Question()) { StartedAt = _clock.Now };
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _job.Dispose();
        await _browser.DisposeAsync();
    }

    [Fact]
    public void Counts_down_to_the_next_try()
    {
        _job.Report(new ProposalStep.Waiting("The server is asked too often", _clock.Now.AddSeconds(7), Try: 2, Tries: 4));
        _clock.Now += TimeSpan.FromSeconds(2);

        Assert.Contains(
            "The server is asked too often. Asking again in 5 seconds (try 2 of 4).",
            Show().Find(".progress p").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Says_how_long_it_has_taken()
    {
        _clock.Now += TimeSpan.FromSeconds(12);

        Assert.StartsWith("12 seconds so far.", Show().Find(".progress .dw-hint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_each_change_that_is_whole()
    {
        var section = Answers.Change("Use a hose.").Replace("\"heading\":null", "\"heading\":\"Hoses\"", StringComparison.Ordinal);
        var reply = ArrivingReply.Of($$"""{"changes":[{{section}},{{Answers.Change("<b>B</b>")}},{"op":""");
        _job.Report(new ProposalStep.Arriving(reply.Length, reply.Changes, reply.Text, []));

        var page = Show();

        Assert.Equal("2 changes here already. Cancel keeps them.", page.Find(".count").TextContent);
        Assert.Equal(["New section “Hoses”", "Add to “Water the plants”"], page.FindAll(".arrived b").Select(b => b.TextContent));
        Assert.Equal(["Use a hose.", "<b>B</b>"], page.FindAll(".arrived span").Select(s => s.TextContent));
    }

    private IRenderedComponent<JobProgress> Show() => _browser.Render<JobProgress>(p => p.Add(it => it.Job, _job));
}
