using Bunit;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Llm;

namespace DocWorkbench.Web.Tests.Components.Request;

public sealed class AgainDialogTests : ProposeTest
{
    [Fact]
    public async Task One_change_asked_for_again_leaves_every_other_decision()
    {
        await using var screen = await BeginAsync();
        Server.ThenAnswer(streamed: true, Answers.Whole);
        var window = screen.Show();
        await window.AskModelAsync();
        window.WaitForEnd();
        await screen.Desk.RefreshAsync();
        await screen.Desk.AppendAsync(ReviewEventKind.Accepted, screen.View.State.Changes[0].Change.Id, null, "Accepted.", seen: null);

        Server.ThenAnswer(streamed: true, $$"""{"changes":[{{Answers.Change("B, plainly")}}],"unmet":[]}""");
        var again = screen.Show(Second);
        await again.InvokeAsync(() => again.Find("textarea").Change("Say it plainly"));
        await again.PressAsync("Propose");
        again.WaitForEnd();

        await screen.Desk.RefreshAsync();
        Assert.Equal(
            [("A", DecisionKind.Accepted), ("B, plainly", DecisionKind.Undecided)],
            screen.View.State.Changes.Select(c => (c.Change.NewText.Trim(), c.Decision.Kind))
        );
        Assert.Contains("What is to be different: Say it plainly", Server.Calls[1].Body, StringComparison.Ordinal);
        var request = RequestJson.Read(screen.View.Stored.Requests[^1].Json.AsSpan());
        Assert.Equal("Say it plainly", request.Revision?.Instruction);
    }

    private static ReviewedChange Second(DeskView view) => view.State.Changes[1];
}
