using System.Net;
using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Jobs;
using DocWorkbench.Web.Tests.Llm;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Hosting;

/// <summary>One review's question meets replies made to do harm, while other people open pages of the same workbench.</summary>
public sealed class HostileNeighbourTests
{
    private const int People = 24;

    // Against a hang only; nothing here is measured.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Pages_of_others_are_answered_while_each_reply_is_bounded_and_said()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var cancel = patience.Token;
        await using var server = await FakeModelServer.StartAsync();
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();
        var actor = (await workbench.Services.GetRequiredService<ActorStore>().LocalAsync(cancel)).Id;
        var (asked, other) = (await AddAsync(workbench, actor, cancel), await AddAsync(workbench, actor, cancel));
        var source = new Asking(server).Source(new Asking(server).Compatible);
        string[] pages = ["/", "/new", "/settings", $"/reviews/{other}", $"/reviews/{other}/questions", $"/reviews/{asked}"];

        foreach (var (name, reply, outcome) in Replies())
        {
            var begun = new TaskCompletionSource();
            var seen = new TaskCompletionSource();
            server.Then(context => reply(context, begun, seen.Task));
            var job = workbench
                .Services.GetRequiredService<ProposalJobs>()
                .Start(asked, now => new ProposalJob(asked, 1, name, actor, source, Asking.Question()) { StartedAt = now });
            await begun.Task.WaitAsync(cancel);

            var answers = await Task.WhenAll(Enumerable.Range(0, People).Select(i => person.GetAsync(pages[i % pages.Length], cancel)));
            seen.SetResult();

            Assert.All(answers, answer => Assert.Equal((name, HttpStatusCode.OK), (name, answer.StatusCode)));
            Assert.Contains(outcome, $"{name}: {await JobHost.EndAsync(job, cancel)}.", StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await person.GetAsync($"/reviews/{asked}", cancel)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await person.GetAsync($"/reviews/{asked}/questions", cancel)).StatusCode);
        }

        var askings = await workbench.Services.GetRequiredService<AskingStore>().ListAsync(asked, cancel);
        Assert.Equal(
            [AskingState.Failed, AskingState.Failed, AskingState.Answered, AskingState.Answered, AskingState.Answered],
            askings.Select(asking => asking.State)
        );
        Assert.All(askings, asking => Assert.InRange(asking.CountedOutput ?? 0, 0, 2_000_000));
        Assert.Equal(["nest too deep", "", "says \"target\" twice"], await KeptAsync(workbench, asked, cancel));
    }

    private static IEnumerable<(string Name, Func<HttpContext, TaskCompletionSource, Task, Task> Reply, string Outcome)> Replies()
    {
        var much = Sse.Text(new string('x', 1_000_000));
        yield return ("50 MB", (context, begun, _) => StreamAsync(context, begun, Enumerable.Repeat(much, 50)), "did not stop writing");
        yield return (
            "no end",
            (context, begun, _) => StreamAsync(context, begun, Endless(Sse.AzureFilterResults)),
            "sent far more than any proposal needs"
        );
        yield return ("64 deep", Held($$"""{"changes":[{"op":{{new string('[', 70)}}{{new string(']', 70)}}}]}"""), "64 deep: .");
        yield return (
            "surrogate",
            Held("""{"changes":[{"op":"delete_section","target":"S01","blocks":[],"reason":"\ud800"}],"unmet":[]}"""),
            "surrogate: ."
        );
        yield return (
            "twice",
            Held("""{"changes":[{"op":"delete_section","target":"S01","target":"S02","blocks":[]}],"unmet":[]}"""),
            "twice: ."
        );
    }

    // Begins, and ends when the others have seen their pages.
    private static Func<HttpContext, TaskCompletionSource, Task, Task> Held(string text) =>
        async (context, begun, seen) =>
        {
            var events = Sse.Whole(text).ToList();
            await StreamAsync(context, begun, events.Take(3));
            await seen.WaitAsync(context.RequestAborted);
            await StreamAsync(context, begun, events.Skip(3));
        };

    private static IEnumerable<string> Endless(string data)
    {
        // Many at once, so that the bound is reached by bytes and not by patience.
        var many = string.Join("\n\ndata: ", Enumerable.Repeat(data, 2_000));
        while (true)
        {
            yield return many;
        }
    }

    private static async Task StreamAsync(HttpContext context, TaskCompletionSource begun, IEnumerable<string> events)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "text/event-stream";
        }

        foreach (var data in events)
        {
            if (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }

            await context.Response.WriteAsync($"data: {data}\n\n", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            begun.TrySetResult();
        }
    }

    private static async Task<string> AddAsync(WorkbenchFactory workbench, string actor, CancellationToken cancel)
    {
        var reviews = workbench.Services.GetRequiredService<ReviewStore>();
        var review = await reviews.CreateAsync(
            new NewReview
            {
                Name = "Plants",
                Origin = new ReviewOrigin.Upload("plants.md"),
                BaseBytes = [.. "# Water the plants\n\nUse a can.\n"u8],
            },
            actor,
            cancel
        );
        await reviews.AddRequestAsync(review, RequestJson.Write(new ChangeRequest { Description = "Hoses" }), actor, cancel);
        return review;
    }

    /// <summary>What is wrong with each reply that was kept; empty where nothing is.</summary>
    private static async Task<IEnumerable<string>> KeptAsync(WorkbenchFactory workbench, string review, CancellationToken cancel)
    {
        var stored = await workbench.Services.GetRequiredService<ReviewStore>().FindAsync(review, cancel);
        return (stored?.Proposals ?? []).Select(proposal =>
            ProposalReader.Read(Encoding.UTF8.GetString(proposal.Reply.AsSpan())) switch
            {
                ProposalReading.Refused refused => Known(refused.Reason),
                ProposalReading.Success success => Known(
                    string.Join(' ', success.Proposal.Operations.OfType<UnreadableOperation>().Select(o => o.Problem))
                ),
                _ => "",
            }
        );
    }

    private static string Known(string problem) =>
        new[] { "nest too deep", "says \"target\" twice" }.FirstOrDefault(known => problem.Contains(known, StringComparison.Ordinal))
        ?? problem;
}
