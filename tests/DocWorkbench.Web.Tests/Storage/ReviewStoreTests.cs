using System.Text;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class ReviewStoreTests : StoreTest
{
    private static readonly byte[] Undecodable = [(byte)'#', 0x92, 0xFF, 0x00, (byte)'\r', (byte)'\n'];

    [Fact]
    public async Task Gives_every_byte_of_a_review_back()
    {
        var origin = new ReviewOrigin.Folder("/docs", "articles/a.md");
        var id = await Store.Reviews.CreateAsync(
            new NewReview
            {
                Name = "A",
                Origin = origin,
                BaseBytes = Undecodable,
            },
            TestStore.ActorId,
            Cancel
        );
        var noted = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.FromHours(2));
        var note = new NewMaterial
        {
            Name = "What Ann said",
            Kind = "Note",
            Bytes = [1, 0, 2],
            Author = "Ann",
            NotedAt = noted,
        };
        await Store.Reviews.AddMaterialAsync(id, note, TestStore.ActorId, Cancel);
        var request = await Store.Reviews.AddRequestAsync(id, "{}"u8.ToArray(), TestStore.ActorId, Cancel);
        await Store.Reviews.AddProposalAsync(id, request, "Excerpts", [0xFE], TestStore.ActorId, Cancel);
        var edit = TestStore.Deciding("c1", kind: ReviewEventKind.Edited) with { Text = Undecodable };
        await Store.Reviews.AppendAsync(id, TestStore.ActorId, edit, Cancel);

        var found = await TestStore.Again(Database).Reviews.FindAsync(id, Cancel);

        Assert.NotNull(found);
        Assert.Equal(Undecodable, found.BaseBytes);
        Assert.Equal(ContentHash.Of(Undecodable), found.FileHash);
        Assert.Equal(origin, found.Origin);
        var material = Assert.Single(found.Materials);
        Assert.Equal((1, "What Ann said", "Note", "Ann"), (material.Ordinal, material.Name, material.Kind, material.Author));
        Assert.Equal(noted, material.NotedAt);
        Assert.Equal([1, 0, 2], material.Bytes);
        Assert.Equal("{}"u8.ToArray(), Assert.Single(found.Requests).Json);
        var proposal = Assert.Single(found.Proposals);
        Assert.Equal((1, 1, "Excerpts"), (proposal.Ordinal, proposal.RequestOrdinal, proposal.SourceName));
        Assert.Equal([0xFE], proposal.Reply);
        var stored = Assert.Single(found.Events);
        Assert.Equal(Undecodable, stored.Text!.Value);
        Assert.Equal(
            new ReviewEvent(1, TestStore.ActorId, Store.Clock.Now.UtcTicks, ReviewEventKind.Edited, "c1", ContentHash.Of(Undecodable)),
            stored.Event
        );
    }

    [Fact]
    public async Task Finds_nothing_under_an_unknown_id() => Assert.Null(await Store.Reviews.FindAsync("none", Cancel));

    [Fact]
    public async Task Every_write_makes_a_new_version()
    {
        var id = await Store.AddReviewAsync();
        var note = new NewMaterial
        {
            Name = "n",
            Kind = "Note",
            Bytes = [1],
        };

        await Store.Reviews.AddMaterialAsync(id, note, TestStore.ActorId, Cancel);
        await Store.Reviews.RuleAsync(id, 1, "whole", "requirement", TestStore.ActorId, cancellationToken: Cancel);
        await Store.Reviews.AppendAsync(id, TestStore.ActorId, TestStore.Deciding("c1"), Cancel);
        await Store.Reviews.RememberFileHashAsync(id, "0123", "4567", Cancel);

        Assert.Equal(5, await Store.Reviews.VersionAsync(id, Cancel));
        var found = await Store.Reviews.FindAsync(id, Cancel);
        Assert.Equal((5, "0123", "requirement"), (found!.Version, found.FileHash, found.Rulings[0].Verdict));
    }

    [Fact]
    public async Task Keeps_equal_bytes_once()
    {
        await using var db = await Store.Databases.CreateDbContextAsync(Cancel);
        var before = await db.Blobs.CountAsync(Cancel);
        var first = await Store.AddReviewAsync("the same");
        var second = await Store.AddReviewAsync("the same");
        await Store.Reviews.AddProposalAsync(second, null, "Pasted", Encoding.UTF8.GetBytes("the same"), TestStore.ActorId, Cancel);

        Assert.Equal(before + 1, await db.Blobs.CountAsync(Cancel));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Hides_a_material_taken_away_and_never_gives_its_number_again()
    {
        var id = await Store.AddReviewAsync();
        var note = new NewMaterial
        {
            Name = "n",
            Kind = "Note",
            Bytes = [1],
        };
        var first = await Store.Reviews.AddMaterialAsync(id, note, TestStore.ActorId, Cancel);
        await Store.Reviews.RemoveMaterialAsync(id, first, Cancel);
        var second = await Store.Reviews.AddMaterialAsync(id, note, TestStore.ActorId, Cancel);

        Assert.Equal([2], (await Store.Reviews.FindAsync(id, Cancel))!.Materials.Select(material => material.Ordinal));

        await Store.Reviews.RestoreMaterialAsync(id, first, Cancel);
        Assert.Equal([first, second], (await Store.Reviews.FindAsync(id, Cancel))!.Materials.Select(material => material.Ordinal));
    }

    [Fact]
    public async Task Lists_the_review_last_worked_on_first()
    {
        var older = Review;
        Store.Clock.Now += TimeSpan.FromHours(1);
        var newer = await Store.AddReviewAsync();
        Store.Clock.Now += TimeSpan.FromHours(1);
        await Store.Reviews.AppendAsync(older, TestStore.ActorId, TestStore.Deciding("c1"), Cancel);

        var list = await Store.Reviews.ListAsync(Cancel);

        Assert.Equal([older, newer], list.Select(summary => summary.Id));
        Assert.Equal((Store.Clock.Now.UtcTicks, 1), (list[0].LastEventTicks, list[0].EventCount));
        Assert.Equal((null, 0), (list[1].LastEventTicks, list[1].EventCount));
    }

    [Fact]
    public async Task Tells_only_what_happened_after_an_event()
    {
        var id = await Store.AddReviewAsync();
        foreach (var target in (string[])["c1", "c2", "c3"])
        {
            await Store.Reviews.AppendAsync(id, TestStore.ActorId, TestStore.Deciding(target), Cancel);
        }

        var later = await Store.Reviews.EventsAfterAsync(id, 1, Cancel);

        Assert.Equal(["c2", "c3"], later.Select(stored => stored.Event.Target));
    }

    [Fact]
    public async Task Reading_waits_for_no_writer()
    {
        var id = await Store.AddReviewAsync();
        await using var db = await Store.Databases.CreateDbContextAsync(Cancel);
        await using var writing = await db.Database.BeginTransactionAsync(Cancel);
        await db.Reviews.ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "half done"), Cancel);

        var found = await Store.Reviews.FindAsync(id, Cancel).WaitAsync(TimeSpan.FromSeconds(5), Cancel);

        Assert.Equal("A how-to", found?.Name);
    }

    [Fact]
    public async Task Commits_reach_the_disk_before_they_return()
    {
        await using var db = await Store.Databases.CreateDbContextAsync(Cancel);

        var settings = await db
            .Database.SqlQueryRaw<string>(
                "SELECT j.journal_mode || ' ' || s.synchronous AS Value FROM pragma_journal_mode j, pragma_synchronous s"
            )
            .SingleAsync(Cancel);

        Assert.Equal("wal 2", settings);
    }
}
