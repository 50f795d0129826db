using System.Text;
using AngleSharp.Dom;
using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Comments;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Storage.Rows;
using DocWorkbench.Web.Tests.Components.Review;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Comments;

/// <summary>A review of one change on Kim's page, and Ann who works on it elsewhere.</summary>
public abstract class CommentDesk : DeskTest
{
    private const string Ann = "7d0f8f6e-0000-4000-8000-000000000002";

    private protected async Task<ReviewDesk> OpenAsync()
    {
        var review = await Store.AddReviewAsync("# Kiln\n\n## Load\n\nOpen the door.\n");
        await using (var db = await Store.Databases.CreateDbContextAsync(Cancel))
        {
            db.Actors.Add(
                new ActorRow
                {
                    Id = Ann,
                    Name = "Ann",
                    Kind = "local",
                    CreatedTicks = 1,
                }
            );
            await db.SaveChangesAsync(Cancel);
        }

        var reply = """{"changes":[{"section":"Load","action":"modify","original":"Open","updated":"Unlock"}]}""";
        await Store.Reviews.AddProposalAsync(review, null, "pasted", Encoding.UTF8.GetBytes(reply), TestStore.ActorId, Cancel);
        return await OpenAsync(review);
    }

    private protected static ReviewedChange Change(ReviewDesk desk) => Assert.Single(View(desk).State.Changes);

    private protected static IReadOnlyList<CommentThread> Threads(ReviewDesk desk) => View(desk).State.Comments.Of(Change(desk));

    private protected static Task<string?> SayAsync(ReviewDesk desk, string text) =>
        desk.CommentAsync(Change(desk).Change.Id, "Load", text);

    /// <summary>What Ann does on her page.</summary>
    private protected async Task AnnAsync(ReviewDesk desk, ReviewEventKind kind, string target, string? text = null) =>
        Assert.IsType<AppendOutcome.Appended>(
            await Store.Reviews.AppendAsync(View(desk).Id, Ann, NewEvent.Of(kind, target, text, expectedLast: null), Cancel)
        );

    private protected Task AnnSaysAsync(ReviewDesk desk, string text) =>
        AnnAsync(desk, ReviewEventKind.Commented, CommentThread.OnChange(Change(desk).Change.Id), text);

    private protected IRenderedComponent<CommentsPanel> Render(ReviewDesk desk) =>
        Browser.Render<CommentsPanel>(p =>
            p.Add(c => c.View, View(desk))
                .Add(c => c.ChangeId, Change(desk).Change.Id)
                .Add(c => c.Name, "Load")
                .Add(c => c.Threads, Threads(desk))
                .AddCascadingValue(desk)
        );

    private protected static IElement Button(IRenderedComponent<CommentsPanel> panel, string name) =>
        panel
            .FindAll("button")
            .Single(b => (b.GetAttribute("aria-label") ?? b.TextContent).Trim().StartsWith(name, StringComparison.Ordinal));
}
