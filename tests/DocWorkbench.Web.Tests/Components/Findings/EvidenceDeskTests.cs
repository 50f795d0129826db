using Bunit;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Findings;

public sealed class EvidenceDeskTests : EvidenceDesk
{
    [Fact]
    public async Task Every_sentence_is_compared_with_the_sources_beside_the_page()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned, Shipped], Guide, Wishes));
        Assert.True(await desk.CheckedAsync());

        var changes = View(desk).State.Changes;
        Assert.Equal([FindingCode.PlannedNotShipped], View(desk).OpenFindings(changes[0]).Select(f => f.Code));
        Assert.True(View(desk).HoldsUp(changes[0]));
        Assert.Empty(View(desk).OpenFindings(changes[1]));
        Assert.Equal(SupportKind.Supported, Assert.Single(View(desk).Evidence?.Of(changes[1])?.Support ?? []).Kind);
    }

    [Fact]
    public async Task One_word_that_it_has_shipped_settles_every_sentence_and_can_be_taken_back()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned, "When the firing ends the kiln sends a message."], Wishes));
        await desk.CheckedAsync();
        Assert.All(View(desk).State.Changes, c => Assert.True(View(desk).HoldsUp(c)));
        var finding = View(desk).OpenFindings(View(desk).State.Changes[0]).First();
        var form = Browser.Render<ShippedForm>(p => p.Add(f => f.View, View(desk)).Add(f => f.Finding, finding).AddCascadingValue(desk));

        form.Find("input[placeholder^=version]").Change("2.4");
        form.Find("input[placeholder^=release]").Change("the release notes");
        await form.Find("form").SubmitAsync();
        await desk.CheckedAsync();

        Assert.All(View(desk).State.Changes, c => Assert.DoesNotContain(View(desk).OpenFindings(c), f => f.Severity > FindingSeverity.Low));
        var settled = Browser.Render<SettledList>(p => p.Add(l => l.View, View(desk)).AddCascadingValue(desk));
        Assert.Contains("shipped in 2.4, on the word of the release notes", settled.Markup, StringComparison.Ordinal);

        await settled.Find("button").ClickAsync();
        await desk.CheckedAsync();
        Assert.All(View(desk).State.Changes, c => Assert.True(View(desk).HoldsUp(c)));
    }

    [Fact]
    public async Task A_dismissal_names_its_reason_counts_in_the_settings_and_can_be_taken_back()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned], Wishes));
        await desk.CheckedAsync();
        var change = View(desk).State.Changes[0];
        var note = Browser.Render<FindingNote>(p =>
            p.Add(n => n.View, View(desk)).Add(n => n.Finding, View(desk).OpenFindings(change).First()).AddCascadingValue(desk)
        );

        await note.FindAll("button").Single(b => b.TextContent.StartsWith("Dismiss", StringComparison.Ordinal)).ClickAsync();
        note.Render();
        await note.FindAll("button").Single(b => b.TextContent.Contains("checked elsewhere", StringComparison.Ordinal)).ClickAsync();

        Assert.False(View(desk).HoldsUp(change));
        Assert.Equal(1, (await Checks.DismissalsAsync(Cancel)).Count(FindingCode.PlannedNotShipped));

        await desk.UndoLastAsync();
        Assert.True(View(desk).HoldsUp(change));
        Assert.Equal(0, (await Checks.DismissalsAsync(Cancel)).Count(FindingCode.PlannedNotShipped));
    }

    [Fact]
    public async Task Accepting_all_leaves_what_has_an_open_finding()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned, Shipped], Guide, Wishes));

        Assert.True(await desk.DecideRestAsync(new RestChoice(View(desk).Rest(), Accept: true, "in the whole how-to")));

        Assert.Equal([DecisionKind.Undecided, DecisionKind.Accepted], View(desk).State.Changes.Select(c => c.Decision.Kind));
        Assert.Equal("Accepted 1 in the whole how-to. 1 left for you: open findings.", desk.Status);
    }

    [Fact]
    public async Task A_choice_between_two_sources_settles_it_in_every_change()
    {
        using var desk = await OpenAsync(
            await CreateAsync(["The kiln holds 40 tiles on each shelf.", "On each shelf the kiln holds 36 tiles."], Guide, Leaflet)
        );
        await desk.CheckedAsync();
        var changes = View(desk).State.Changes;
        var asked = Assert.Single(View(desk).OpenFindings(changes[0]), f => f.Code == FindingCode.SourcesDisagree);
        Assert.NotNull(asked.Passage);
        Assert.NotNull(asked.Material);

        await desk.ChooseAsync(asked, asked.Passage, asked.Material);
        await desk.CheckedAsync();

        Assert.DoesNotContain(View(desk).OpenFindings(changes[0]), f => f.Code == FindingCode.SourcesDisagree);
        Assert.True(View(desk).HoldsUp(changes[1]));
    }

    [Fact]
    public async Task A_text_of_ones_own_is_looked_at_again()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned], Guide, Wishes));
        await desk.CheckedAsync();
        var change = View(desk).State.Changes[0];

        await desk.EditAsync(change, Shipped, DeskDeeds.SeenOf(View(desk), change));
        await desk.CheckedAsync();

        var edited = View(desk).State.Changes[0];
        Assert.Empty(View(desk).OpenFindings(edited));
        Assert.Equal(SupportKind.Supported, Assert.Single(View(desk).Evidence?.Of(edited)?.Support ?? []).Kind);
    }

    [Fact]
    public async Task A_check_that_is_turned_off_finds_nothing_and_one_turned_down_holds_up_nothing()
    {
        var review = await CreateAsync([Planned], Wishes);
        await Checks.SetAsync(FindingCode.PlannedNotShipped, CheckLevel.Medium, TestStore.ActorId, Cancel);
        using (var desk = await OpenAsync(review))
        {
            await desk.CheckedAsync();
            Assert.Equal(FindingSeverity.Medium, Assert.Single(View(desk).OpenFindings(View(desk).State.Changes[0])).Severity);
            Assert.False(View(desk).HoldsUp(View(desk).State.Changes[0]));
        }

        await Checks.SetAsync(FindingCode.PlannedNotShipped, CheckLevel.Off, TestStore.ActorId, Cancel);
        using var again = await OpenAsync(review);
        await again.CheckedAsync();
        Assert.Empty(View(again).OpenFindings(View(again).State.Changes[0]));

        var reread = new CheckSettings(new CheckLevelStore(Store.Databases, Store.Writer, Store.Clock));
        Assert.Equal(CheckLevel.Off, (await reread.LevelsAsync(Cancel)).Of(FindingCode.PlannedNotShipped));
    }

    [Fact]
    public async Task A_passage_set_aside_is_no_longer_open()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        await desk.CheckedAsync();
        var open = Assert.Single(View(desk).Evidence?.Ledger ?? [], e => e.Use == LedgerUse.Open);

        await desk.SkipAsync(open.Passage, SkipReason.Later);
        await desk.CheckedAsync();

        var skipped = Assert.Single(View(desk).Evidence?.Ledger ?? [], e => e.Passage.Id == open.Passage.Id);
        Assert.Equal((LedgerUse.Skipped, "Set aside: later."), (skipped.Use, skipped.Reason));
    }

    [Fact]
    public async Task What_is_accepted_with_an_open_finding_is_said_before_the_export()
    {
        using var desk = await OpenAsync(await CreateAsync([Planned], Wishes));
        await desk.CheckedAsync();
        var change = View(desk).State.Changes[0];
        Assert.Empty(Export(desk).Markup.Trim());

        await desk.AcceptAsync(change, DeskDeeds.SeenOf(View(desk), change));

        Assert.Contains("planned, not shipped", Export(desk).Markup, StringComparison.Ordinal);
        IRenderedComponent<ExportFindings> Export(ReviewDesk of) => Browser.Render<ExportFindings>(p => p.Add(e => e.View, View(of)));
    }
}
