using Bunit;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>What a writer can do after an answer that was cut off.</summary>
public sealed class ContinueTests : StoreTest
{
    private FakeModelServer _server = null!;

    [Fact]
    public async Task Continue_asks_once_for_the_rest_and_leaves_what_was_decided()
    {
        await using var screen = await BeginAsync();
        _server.ThenAnswer(streamed: true, Answers.Cut, finish: "length");
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => Assert.Contains("1 change came whole and is kept", window.Words(), StringComparison.Ordinal));
        Assert.Contains("was cut off at its longest", window.Problem(), StringComparison.Ordinal);
        await screen.Desk.AppendAsync(
            ReviewEventKind.Accepted,
            Assert.Single(screen.View.State.Changes).Change.Id,
            null,
            "Accepted.",
            seen: null
        );

        _server.ThenAnswer(streamed: true, $$"""{"changes":[{{Answers.Change("B")}}],"unmet":[]}""");
        await window.PressAsync("Continue");
        window.WaitForEnd();

        await screen.Desk.RefreshAsync();
        Assert.Equal([DecisionKind.Accepted, DecisionKind.Undecided], screen.View.State.Changes.Select(c => c.Decision.Kind));
        Assert.Equal(2, _server.Calls.Count);
        Assert.Contains("BEGIN complete changes", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.Contains("insert_after | Section: Water the plants\\nA\\n", _server.Calls[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN complete changes", _server.Calls[0].Body, StringComparison.Ordinal);
        var askings = await screen.AskingsAsync();
        Assert.Equal([AskingState.Part, AskingState.Answered], askings.Select(a => a.State));
        Assert.Equal(askings[0].RequestHash, Asked(screen, askings[1]).Continues?.FirstAsking);
    }

    [Fact]
    public async Task The_rest_can_be_asked_for_after_a_restart()
    {
        string review;
        await using (var before = await BeginAsync())
        {
            _server.ThenAnswer(streamed: true, Answers.Cut, finish: "length");
            var window = before.Show();
            await window.AskModelAsync();
            window.WaitForAssertion(() => window.Button("Continue"));
            review = before.View.Id;
        }

        await using var after = await ProposeScreen.AgainAsync(Store, _server, review);
        var again = after.Show();

        again.WaitForAssertion(() => again.Button("Continue"));
        Assert.Contains("was cut off at its longest", again.Problem(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task A_rest_that_is_cut_off_too_names_all_that_came()
    {
        await using var screen = await BeginAsync();
        _server.ThenAnswer(streamed: true, Answers.Cut, finish: "length");
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => window.Button("Continue"));

        _server.ThenAnswer(streamed: true, $$"""{"changes":[{{Answers.Change("C")}},{"op":""", finish: "length");
        await window.PressAsync("Continue");
        window.WaitForAssertion(() => Assert.Contains("2 changes came whole and are kept", window.Words(), StringComparison.Ordinal));

        _server.ThenAnswer(streamed: true, """{"changes":[],"unmet":[]}""");
        await window.PressAsync("Continue");
        window.WaitForEnd();
        var askings = await screen.AskingsAsync();
        var last = Asked(screen, askings[2]).Continues;
        Assert.Equal(askings[0].RequestHash, last?.FirstAsking);
        Assert.Equal(["A", "C"], last?.Complete.Select(c => c.Beginning) ?? []);
    }

    private static ChangeRequest Asked(ProposeScreen screen, StoredAsking asking) =>
        RequestJson.Read(Assert.Single(screen.View.Stored.Requests, r => r.Ordinal == asking.RequestOrdinal).Json.AsSpan());

    private async Task<ProposeScreen> BeginAsync()
    {
        _server = await FakeModelServer.StartAsync();
        return await ProposeScreen.OpenAsync(Store, _server);
    }

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
