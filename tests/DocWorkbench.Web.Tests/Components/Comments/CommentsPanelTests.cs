using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Comments;

namespace DocWorkbench.Web.Tests.Components.Comments;

public sealed class CommentsPanelTests : CommentDesk
{
    [Fact]
    public async Task Comments_are_plain_text_with_who_and_when()
    {
        using var desk = await OpenAsync();
        await AnnSaysAsync(desk, "See <img src=x onerror=alert(1)> and https://example.com\nThen *this*.");
        await desk.RefreshAsync();

        var panel = Render(desk);

        var text = panel.Find(".text");
        Assert.Empty(text.Children);
        Assert.Equal("See <img src=x onerror=alert(1)> and https://example.com\nThen *this*.", text.TextContent);
        Assert.Equal("Ann", panel.Find(".head b").TextContent);
        Assert.StartsWith("Comment by Ann, ", panel.Find("article").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("1 comment, 1 open", panel.Find("header .dw-chip").TextContent);
    }

    [Fact]
    public async Task What_is_typed_is_saved_and_what_cannot_be_saved_is_said()
    {
        using var desk = await OpenAsync();
        var panel = Render(desk);
        var box = panel.FindComponent<CommentBox>();

        Assert.False(await panel.InvokeAsync(() => box.Instance.SaveAsync("  ")));
        Assert.Contains("nothing to save", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Assert.True(await panel.InvokeAsync(() => box.Instance.SaveAsync("Why?")));
        Assert.Empty(panel.FindAll("[role=alert]"));
        Assert.Equal("Why?", Render(desk).Find(".text").TextContent);
        Assert.Equal("You", Render(desk).Find(".head b").TextContent);
    }

    [Fact]
    public async Task A_resolved_thread_is_one_line_that_opens_and_can_be_reopened()
    {
        using var desk = await OpenAsync();
        await AnnSaysAsync(desk, "Is this\n so?");
        await desk.RefreshAsync();
        await Button(Render(desk), "Resolve").ClickAsync();
        Assert.Equal("Comment resolved.", desk.Status);

        var panel = Render(desk);
        var line = panel.Find("button[aria-expanded=false]");
        Assert.Contains("Resolved by you", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Is this so?", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 comment", panel.Find("header .dw-chip").TextContent);

        await line.ClickAsync();
        Assert.Equal("true", panel.Find("article button").GetAttribute("aria-expanded"));
        await Button(panel, "Reopen").ClickAsync();
        Assert.True(Assert.Single(Threads(desk)).IsOpen);
    }

    [Fact]
    public async Task The_box_stays_when_somebody_else_resolves_the_thread()
    {
        using var desk = await OpenAsync();
        await AnnSaysAsync(desk, "Why?");
        await desk.RefreshAsync();
        var panel = Render(desk);
        var box = panel.FindComponents<CommentBox>()[0];

        await AnnAsync(desk, ReviewEventKind.CommentResolved, CommentThread.TargetOf(Threads(desk)[0].Id));
        await desk.RefreshAsync();
        panel.Render(p => p.Add(c => c.View, View(desk)).Add(c => c.Threads, Threads(desk)));

        Assert.Equal("resolved", panel.Find("article").GetAttribute("data-thread"));
        Assert.Same(box.Instance, panel.FindComponents<CommentBox>()[0].Instance);
        Assert.True(await panel.InvokeAsync(() => box.Instance.SaveAsync("Because.")));
        Assert.True(Assert.Single(Threads(desk)).IsOpen);
    }

    [Fact]
    public async Task Only_ones_own_comments_can_be_changed_or_removed()
    {
        using var desk = await OpenAsync();
        await AnnSaysAsync(desk, "Why?");
        await desk.RefreshAsync();
        Assert.DoesNotContain("Edit", Render(desk).Markup, StringComparison.Ordinal);

        await desk.AnswerAsync(Threads(desk)[0], "Becase.");
        var panel = Render(desk);
        await Button(panel, "Edit your comment").ClickAsync();
        var edit = panel.FindComponents<CommentBox>().Single(b => b.Instance.Initial == "Becase.");
        Assert.True(await panel.InvokeAsync(() => edit.Instance.SaveAsync("Because.")));

        panel = Render(desk);
        Assert.Equal(["Why?", "Because."], panel.FindAll(".text").Select(t => t.TextContent));
        Assert.Contains("changed", panel.FindAll(".head")[1].TextContent, StringComparison.Ordinal);

        await Button(panel, "Remove your comment").ClickAsync();
        Assert.Equal(2, Threads(desk)[0].Comments.Length);
        await Button(panel, "Remove").ClickAsync();
        Assert.Equal("Why?", Assert.Single(Threads(desk)[0].Comments).Text);
    }

    [Fact]
    public async Task A_removed_comment_that_was_answered_is_told_as_removed()
    {
        using var desk = await OpenAsync();
        await SayAsync(desk, "Never mind me.");
        await AnnAsync(desk, ReviewEventKind.CommentReplied, CommentThread.TargetOf(Threads(desk)[0].Id), "All right.");
        await desk.RemoveAsync(Threads(desk)[0].Comments[0]);

        var panel = Render(desk);
        Assert.Contains("Removed by its author.", panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Never mind me", panel.Markup, StringComparison.Ordinal);
        Assert.Equal("1 comment, 1 open", panel.Find("header .dw-chip").TextContent);
    }
}
