using System.Text;
using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class UndoToastTests : DeskTest
{
    private const string Text = "# Hives\n\nA hive holds 40 bees.\n\nHives are blue.\n\nBees are busy.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Hives","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees."},
          {"section":"Hives","action":"modify","original":"Hives are blue.","updated":"Hives are green."},
          {"section":"Hives","action":"modify","original":"Bees are busy.","updated":"Bees rest."}]}
        """;

    [Fact]
    public async Task What_was_decided_at_once_is_told_and_taken_back_by_its_button()
    {
        using var desk = await RejectTwoAsync();
        var toast = Render(desk);
        Assert.Equal("status", toast.Find("div").GetAttribute("role"));
        Assert.Contains("Rejected 2 in Hives.", toast.Markup, StringComparison.Ordinal);
        Assert.Contains("Ctrl+Z", toast.Markup, StringComparison.Ordinal);

        await toast.Find("button").ClickAsync();

        Assert.Equal(0, View(desk).State.Decided);
        Assert.Equal("Undone: 2 changes open again.", desk.Status);
        Assert.Empty(Render(desk).FindAll(".toast"));
    }

    [Fact]
    public async Task The_button_takes_back_that_deed_even_when_something_else_was_decided_since()
    {
        using var desk = await RejectTwoAsync();
        await desk.AcceptAsync(View(desk).State.Changes[2], seen: 0);
        var toast = Render(desk);
        Assert.DoesNotContain("Ctrl+Z", toast.Markup, StringComparison.Ordinal);

        await toast.Find("button").ClickAsync();

        Assert.Equal(
            [DecisionKind.Undecided, DecisionKind.Undecided, DecisionKind.Accepted],
            View(desk).State.Changes.Select(c => c.Decision.Kind)
        );
    }

    [Fact]
    public async Task There_is_no_button_where_one_of_them_was_decided_again_since()
    {
        using var desk = await RejectTwoAsync();
        var change = View(desk).State.Changes[0];
        await desk.EditAsync(change, "Mine.", DeskDeeds.SeenOf(View(desk), change));

        var toast = Render(desk);

        Assert.Contains("decided again since", toast.Markup, StringComparison.Ordinal);
        Assert.Equal("Close", Assert.Single(toast.FindAll("button")).GetAttribute("aria-label"));
    }

    [Fact]
    public async Task It_goes_when_the_deed_was_taken_back_by_key_and_when_its_time_is_over()
    {
        using var desk = await RejectTwoAsync();
        await desk.UndoLastAsync();
        Assert.Empty(Render(desk).FindAll(".toast"));

        using var other = await RejectTwoAsync();
        var toast = Render(other);
        await toast.InvokeAsync(() => toast.Instance.EndAsync(other.Bulk?.Id ?? 0));
        Assert.Null(other.Bulk);
        Assert.Equal("", other.Status);
        Assert.Equal(2, View(other).State.Decided);
    }

    private async Task<ReviewDesk> RejectTwoAsync()
    {
        var review = await Store.AddReviewAsync(Text);
        await Store.Reviews.AddProposalAsync(review, null, "pasted", Encoding.UTF8.GetBytes(Reply), TestStore.ActorId, Cancel);
        var desk = await OpenAsync(review);
        Assert.True(await desk.DecideRestAsync(new RestChoice([.. View(desk).State.Changes.Take(2)], Accept: false, "in Hives")));
        return desk;
    }

    private IRenderedComponent<UndoToast> Render(ReviewDesk desk) =>
        Browser.Render<UndoToast>(p => p.Add(t => t.View, View(desk)).AddCascadingValue(desk));
}
