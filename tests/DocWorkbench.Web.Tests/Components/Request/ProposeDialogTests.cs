using Bunit;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>The whole way through the window where changes are asked for.</summary>
public sealed class ProposeDialogTests : ProposeTest
{
    [Fact]
    public async Task What_is_ticked_is_what_is_sent_with_its_size_said_before()
    {
        await using var screen = await BeginAsync();
        Server.ThenAnswer(streamed: true, Answers.Whole);
        var window = screen.Show();
        await window.ChangeAsync("#description", "Say how to use a hose");
        await window.ChooseModelAsync();
        Assert.StartsWith("3 of 3 passages", window.Find(".total").TextContent, StringComparison.Ordinal);
        var whole = Tokens(window.Find(".total").TextContent);

        await window.InvokeAsync(() => window.Find("[aria-label='Send what stands under Colour']").Click());
        window.WaitForAssertion(() => Assert.Matches("^2 of 3 passages · about", window.Find(".total").TextContent));
        Assert.InRange(Tokens(window.Find(".total").TextContent), 1, whole - 1);
        await window.PressAsync("Propose");
        window.WaitForEnd();

        var sent = Assert.Single(Server.Calls).Body;
        Assert.Contains("2 bar of pressure", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("green", sent, StringComparison.Ordinal);
        await screen.Desk.RefreshAsync();
        Assert.Equal(["A", "B"], screen.View.State.Changes.Select(c => c.Change.NewText.Trim()));
        Assert.Equal("The proposal is here. 900 tokens sent, 30 written.", screen.Desk.Status);
    }

    [Fact]
    public async Task Nothing_ticked_and_nothing_said_is_not_sent()
    {
        await using var screen = await BeginAsync();
        var window = screen.Show();
        await window.ChooseModelAsync();
        await window.PressAsync("Propose");
        window.WaitForAssertion(() => Assert.Equal("Say what is to change, or name a section.", window.Problem()));

        await window.ChangeAsync("#description", "Say how to use a hose");
        await window.InvokeAsync(() => window.Find("[aria-label='Send hoses.md'], [aria-label='Send Pressure']").Click());
        await window.PressAsync("Propose");

        window.WaitForAssertion(() => Assert.Equal("Tick at least one passage: a proposal needs something to rest on.", window.Problem()));
        Assert.Empty(Server.Calls);
    }

    [Fact]
    public async Task Changes_appear_as_they_arrive_and_cancel_keeps_what_is_whole()
    {
        await using var screen = await BeginAsync();
        Server.ThenHang(new TaskCompletionSource(), Sse.Role, Sse.Text(Answers.Cut));
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => Assert.Equal(["A"], window.FindAll(".arrived span").Select(s => s.TextContent)));
        Assert.Equal("1 change here already. Cancel keeps it.", window.Find(".count").TextContent);

        await window.PressAsync("Cancel");

        window.WaitForAssertion(() => Assert.Contains("the 1 change that was whole is kept.", window.Problem(), StringComparison.Ordinal));
        Assert.Contains("was stopped after", window.Problem(), StringComparison.Ordinal);
        Assert.Single(screen.View.State.Changes);
        Assert.Equal(AskingState.Part, Assert.Single(await screen.AskingsAsync()).State);
    }

    [Fact]
    public async Task A_failure_is_said_and_the_form_stays_as_it_was_to_ask_again()
    {
        await using var screen = await BeginAsync();
        Server.ThenRefuse(401, "No.");
        Server.ThenAnswer(streamed: true, Answers.Whole);
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => Assert.Contains("refused the key", window.Problem(), StringComparison.Ordinal));
        Assert.Equal("Say how to use a hose", window.Find("#description").GetAttribute("value"));
        Assert.Equal("/settings", window.Find(".dw-problem a").GetAttribute("href"));
        Assert.Empty(window.FindAll(".without"));

        await window.PressAsync("Propose");
        window.WaitForEnd();

        Assert.Equal([AskingState.Failed, AskingState.Answered], (await screen.AskingsAsync()).Select(a => a.State));
        Assert.Equal(2, Server.Calls.Count);
    }

    [Fact]
    public async Task Where_nothing_answers_excerpts_are_one_click_away()
    {
        await using var screen = await BeginAsync();
        await Server.DisposeAsync();
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => Assert.Contains("Nothing answers at 127.0.0.1", window.Problem(), StringComparison.Ordinal));

        await window.PressAsync("Take excerpts meanwhile");
        window.WaitForEnd();

        await screen.Desk.RefreshAsync();
        Assert.Equal("Excerpts (no AI)", Assert.Single(screen.View.Proposals).Stored.SourceName);
        Assert.Equal("The proposal is here.", screen.Desk.Status);
    }

    [Fact]
    public async Task A_wait_is_shown_running_down_and_can_be_cancelled()
    {
        await using var screen = await BeginAsync(TimeProvider.System);
        Server.Then(429, "{}", headers: ("Retry-After", "100"));
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() =>
            Assert.Matches(@"is asked too often\. Asking again in \d+ seconds \(try 2 of 4\)\.", window.Find(".progress p").TextContent)
        );

        await window.PressAsync("Cancel");

        window.WaitForAssertion(() => Assert.Equal("Cancelled. Nothing was changed.", window.Problem()));
        Assert.Single(Server.Calls);
    }

    [Fact]
    public async Task How_a_question_ended_while_the_window_was_closed_is_said_when_it_opens_again()
    {
        await using var screen = await BeginAsync();
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        Server.Then(async context =>
        {
            asked.TrySetResult();
            await answer.Task.WaitAsync(context.RequestAborted);
            context.Response.StatusCode = 403;
        });
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForAssertion(() => window.Button("Close, and go on in the background"));
        await window.PressAsync("Close, and go on in the background");
        window.WaitForEnd();
        await asked.Task.WaitAsync(Cancel);

        answer.SetResult();
        while ((await screen.AskingsAsync())[0].State == AskingState.Running)
        {
            await Task.Delay(20, Cancel);
        }

        var again = screen.Show();

        again.WaitForAssertion(() => Assert.Contains("refused access", again.Problem(), StringComparison.Ordinal));
    }

    private static int Tokens(string total) =>
        int.Parse(
            System.Text.RegularExpressions.Regex.Match(total, "about ([0-9,]+) tokens").Groups[1].Value,
            System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture
        );
}
