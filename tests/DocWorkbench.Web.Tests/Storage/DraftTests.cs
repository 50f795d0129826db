using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class DraftTests : StoreTest
{
    private const string Somebody = "7d0f8f6e-0000-4000-8000-000000000002";

    [Fact]
    public async Task A_text_outlives_the_program_with_its_time_and_what_it_was_based_on()
    {
        await KeepAsync("Käse 🐝\nno end", "a:1", basedOn: "17");

        var found = await TestStore.Again(Database).Reviews.FindDraftAsync(Review, TestStore.ActorId, "change:c1", Cancel);

        Assert.NotNull(found);
        Assert.Equal("Käse 🐝\nno end", found.Text);
        Assert.Equal(
            ("change:c1", "17", "a:1", Store.Clock.Now.UtcTicks),
            (found.Draft.Target, found.Draft.BasedOn, found.Draft.History.ToString(), found.Draft.SavedTicks)
        );
    }

    [Fact]
    public async Task There_is_one_text_for_each_place_the_last_typed()
    {
        await KeepAsync("one", "a:1");
        await KeepAsync("two", "a:2");
        await KeepAsync("elsewhere", "b:1", "change:c2");

        var drafts = await Store.Reviews.DraftsAsync(Review, TestStore.ActorId, Cancel);

        Assert.Equal(["change:c1", "change:c2"], drafts.Select(d => d.Target).Order(StringComparer.Ordinal));
        Assert.Equal("two", await TextAsync());
    }

    [Fact]
    public async Task A_text_that_arrives_late_does_not_take_the_place_of_a_newer_one()
    {
        await KeepAsync("two", "a:2");

        Assert.IsType<DraftOutcome.Kept>(await KeepAsync("one", "a:1"));

        Assert.Equal("two", await TextAsync());
    }

    [Fact]
    public async Task A_text_typed_side_by_side_is_told_of_and_takes_nothing_away()
    {
        await KeepAsync("the first", "a:2");

        var met = Assert.IsType<DraftOutcome.Rival>(await KeepAsync("the second", "b:1"));

        Assert.Equal("the first", met.Other.Text);
        Assert.Equal("the first", await TextAsync());
        Assert.IsType<DraftOutcome.Kept>(await KeepAsync("the second", "a:2 b:2"));
        Assert.Equal("the second", await TextAsync());
    }

    [Fact]
    public async Task Nobody_else_is_shown_it()
    {
        await using (var db = await Store.Databases.CreateDbContextAsync(Cancel))
        {
            db.Actors.Add(
                new ActorRow
                {
                    Id = Somebody,
                    Name = "Alex",
                    Kind = "other",
                    CreatedTicks = 1,
                }
            );
            await db.SaveChangesAsync(Cancel);
        }

        await KeepAsync("mine", "a:1");
        await Store.Reviews.KeepDraftAsync(Review, Somebody, "change:c1", "theirs", "", Of("z:1"), cancellationToken: Cancel);

        Assert.Equal("mine", await TextAsync());
        Assert.Single(await Store.Reviews.DraftsAsync(Review, Somebody, Cancel));
        var version = await Store.Reviews.VersionAsync(Review, Cancel);
        await KeepAsync("mine still", "a:2");
        Assert.Equal(version, await Store.Reviews.VersionAsync(Review, Cancel));
    }

    [Fact]
    public async Task It_goes_in_the_moment_its_text_is_saved()
    {
        await KeepAsync("mine", "a:1");

        await Store.Reviews.AppendAsync(
            Review,
            TestStore.ActorId,
            TestStore.Deciding("c1", expectedLast: 7, ReviewEventKind.Edited) with
            {
                Ends = new DraftEnd("change:c1", Of("a:1")),
            },
            Cancel
        );
        Assert.Equal("mine", await TextAsync());

        await Store.Reviews.AppendAsync(
            Review,
            TestStore.ActorId,
            TestStore.Deciding("c1", expectedLast: 0, ReviewEventKind.Edited) with
            {
                Ends = new DraftEnd("change:c1", Of("a:1")),
            },
            Cancel
        );
        Assert.Null(await TextAsync());
    }

    [Fact]
    public async Task What_was_typed_elsewhere_meanwhile_stays_when_a_text_is_thrown_away()
    {
        await KeepAsync("typed on", "a:3");

        await Store.Reviews.DropDraftAsync(Review, TestStore.ActorId, "change:c1", Of("a:2"), Cancel);
        Assert.Equal("typed on", await TextAsync());

        await Store.Reviews.DropDraftAsync(Review, TestStore.ActorId, "change:c1", Of("a:3"), Cancel);
        Assert.Null(await TextAsync());
    }

    [Fact]
    public async Task It_goes_with_its_review()
    {
        await KeepAsync("mine", "a:1");

        await Store.Writer.WriteAsync(db => db.Reviews.Where(row => row.Id == Review).ExecuteDeleteAsync(Cancel), Cancel);

        Assert.Null(await TextAsync());
    }

    private Task<DraftOutcome> KeepAsync(string text, string history, string target = "change:c1", string basedOn = "") =>
        Store.Reviews.KeepDraftAsync(Review, TestStore.ActorId, target, text, basedOn, Of(history), cancellationToken: Cancel);

    private async Task<string?> TextAsync() => (await Store.Reviews.FindDraftAsync(Review, TestStore.ActorId, "change:c1", Cancel))?.Text;

    private static DraftHistory Of(string form) => DraftHistory.Parse(form) ?? throw new ArgumentException("No history.", nameof(form));
}
