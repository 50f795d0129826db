using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class UpdateTests
{
    private const string Text =
        "# Pools\n\nA pool has three nodes.\n\nNodes are machines of one size.\n\n## Limits\n\n- ten pools\n- nine zones\n\n## Next steps\n\nRead on.\n";

    private static readonly HowTo HowTo = HowTo(Text);

    [Fact]
    public void A_decision_is_kept_where_the_text_it_is_about_stayed()
    {
        var review = new History(HowTo, Quoting(Modify("", "three nodes", "two nodes"), Modify("", "nine zones", "eight zones")));
        review.Accept(1);
        review.Reject(2);
        var now = "New first line.\n\n" + Text.Replace("of one size", "of any size", StringComparison.Ordinal);
        review.Update(now);

        Assert.Equal(now.Replace("three nodes", "two nodes", StringComparison.Ordinal), review.Result);
        Assert.Equal((DecisionKind.Accepted, DecisionKind.Rejected), (review.Of(1).Kind, review.Of(2).Kind));
        Assert.All(review.State.Changes, c => Assert.Null(c.Carry));
    }

    [Fact]
    public void A_change_of_text_that_changed_meanwhile_is_decided_anew_between_the_three()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        review.Accept(1);
        review.Update(Text.Replace("has three", "holds three", StringComparison.Ordinal));
        var change = review.Single(1);

        Assert.Equal(DecisionKind.Undecided, change.Decision.Kind);
        Assert.Equal("A pool holds three nodes.\n", review.State.HowTo.Source.Slice(change.Change.Target));
        Assert.Equal("Pools have two nodes.\n", change.Change.NewText);
        Assert.Equal(
            (CarryKind.Met, "A pool has three nodes.\n", "A pool holds three nodes.\n", DecisionKind.Accepted),
            (change.Carry?.Kind, change.Carry?.Base, change.Carry?.Now, change.Carry?.Earlier.Kind)
        );
        Assert.Contains("holds three nodes", review.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_takes_now_or_proposed_or_writes_both()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        var now = Text.Replace("has three", "holds three", StringComparison.Ordinal);
        review.Update(now);
        var accepted = review.Accept(1);
        Assert.Contains("\n\nPools have two nodes.\n\n", review.Result, StringComparison.Ordinal);

        review.Reject(1);
        Assert.Equal(now, review.Result);

        review.Edit(1, "A pool holds three nodes.\nPools have two nodes.\n");
        Assert.Contains("holds three nodes.\nPools have two nodes.\n\nNodes", review.Result, StringComparison.Ordinal);

        review.Undo(accepted + 2);
        Assert.Equal(now, review.Result);
    }

    [Fact]
    public void What_a_person_wrote_on_a_change_is_what_meets_the_new_text()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        review.Edit(1, "In my words.");
        review.Update(Text.Replace("has three", "holds three", StringComparison.Ordinal));

        Assert.Equal("In my words.\n", review.Single(1).Change.NewText);
        review.Accept(1);
        Assert.Contains("\n\nIn my words.\n\n", review.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_both_sides_are_suggested_and_never_taken_unasked()
    {
        var before = "# A\n\nThe small pool of the cluster has three nodes by default.\n";
        var review = new History(HowTo(before), Quoting(Modify("", "three nodes", "two nodes")));
        review.Accept(1);
        review.Update(before.Replace("small", "system", StringComparison.Ordinal));

        Assert.Equal("The system pool of the cluster has two nodes by default.\n", review.Single(1).Carry?.Suggestion);
        Assert.Contains("system pool of the cluster has three", review.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_the_new_text_already_is_listed_and_not_put_there_again()
    {
        var review = new History(HowTo, Quoting(Modify("", "three nodes", "two nodes"), Add("Limits", "One more limit.")));
        review.Accept(1);
        var now = Text.Replace("three nodes", "two nodes", StringComparison.Ordinal)
            .Replace("- nine zones\n", "- nine zones\n\nOne more limit.\n", StringComparison.Ordinal);
        review.Update(now);

        Assert.Empty(review.State.Changes);
        Assert.Equal(
            [DecisionKind.Accepted, DecisionKind.Undecided],
            review.State.AlreadyThere.Select(c => c.Carry?.Earlier.Kind ?? default)
        );
        Assert.Equal(now, review.Result);
    }

    [Fact]
    public void What_is_there_besides_other_new_text_is_already_there_too()
    {
        var review = new History(HowTo, Quoting(Add("Limits", "One more limit.")));
        review.Update(Text.Replace("- nine zones\n", "- nine zones\n\nOne more limit.\n\nAnd another.\n", StringComparison.Ordinal));

        Assert.Empty(review.State.Changes);
        Assert.Single(review.State.AlreadyThere);
    }

    [Fact]
    public void A_change_of_text_that_is_gone_is_shown_as_outdated()
    {
        var review = new History(HowTo, Quoting(Modify("", "Nodes are machines of one size.", "Nodes are machines.")));
        review.Accept(1);
        var now = Text.Replace("Nodes are machines of one size.\n\n", "", StringComparison.Ordinal);
        review.Update(now);

        Assert.Equal(CarryKind.Outdated, review.Single(1).Carry?.Kind);
        Assert.Equal(now, review.Result);
        review.Accept(1);
        Assert.Contains("three nodes.\n\nNodes are machines.\n", review.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_follows_its_block_to_another_place()
    {
        var review = new History(HowTo, Quoting(Modify("", "machines of one size", "machines of two sizes")));
        review.Accept(1);
        var block = "Nodes are machines of one size.\n\n";
        var now = Text.Replace(block, "", StringComparison.Ordinal).Replace("Read on.\n", "Read on.\n\n" + block, StringComparison.Ordinal);
        review.Update(now);

        Assert.Equal(now.Replace("one size", "two sizes", StringComparison.Ordinal), review.Result);
    }

    [Fact]
    public void A_section_added_where_somebody_else_added_one_is_a_question()
    {
        var review = new History(HowTo, Quoting(Add("", "## Costs\n\nIt costs.")));
        review.Accept(1);
        review.Update(Text.Replace("## Next steps", "## Zones\n\nThere are zones.\n\n## Next steps", StringComparison.Ordinal));
        var change = review.Single(1);

        Assert.Equal(("", CarryKind.Met), (change.Carry?.Base, change.Carry?.Kind));
        Assert.StartsWith("## Zones", change.Carry?.Now, StringComparison.Ordinal);
        Assert.StartsWith("## Costs", change.Change.NewText, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_in_a_list_are_decided_each_on_its_own()
    {
        var before = "# A\n\n- ten pools of nodes\n- nine zones in a region\n- eight regions\n";
        var review = new History(
            HowTo(before),
            Quoting(Modify("", "ten pools", "11 pools"), Modify("", "- nine zones in a region", "- 9 zones"), Modify("", "eight", "8"))
        );
        review.Accept(1);
        review.Accept(2);
        review.Accept(3);
        review.Update("# A\n\n- ten big pools of nodes\n- eight regions\n");

        Assert.Equal([CarryKind.Met, CarryKind.Outdated, null], review.State.Changes.Select(c => c.Carry?.Kind));
        Assert.Equal("# A\n\n- ten big pools of nodes\n- 8 regions\n", review.Result);
        Assert.Empty(review.State.Tray);
    }

    [Fact]
    public void A_section_added_before_a_heading_that_changed_stays_before_it()
    {
        var review = new History(HowTo, Quoting(Add("", "## Costs\n\nIt costs.")));
        review.Accept(1);
        var now = Text.Replace("## Next steps", "## Next steps to take", StringComparison.Ordinal);
        review.Update(now);

        Assert.Equal(now.Replace("## Next", "## Costs\n\nIt costs.\n\n## Next", StringComparison.Ordinal), review.Result);
    }

    [Fact]
    public void Undoing_the_update_brings_text_and_decisions_back()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        review.Accept(1);
        var before = review.Result;
        var update = review.Update(Text.Replace("has three", "holds three", StringComparison.Ordinal));
        review.Edit(1, "Neither.\n");
        var undone = review.Undo(update);

        Assert.Equal(before, review.Result);
        Assert.Null(review.State.Move);

        review.Redo(update);
        Assert.Contains("\n\nNeither.\n\n", review.Result, StringComparison.Ordinal);
        Assert.Equal((update, undone + 1), (review.State.Move?.Sequence, update + 3));
    }

    [Fact]
    public void What_was_written_after_the_update_goes_back_with_the_undo()
    {
        var review = new History(HowTo);
        var update = review.Update("Before all.\n\n" + Text);
        review.Write("h1", "Read on.", "Read more.");
        review.Write("h2", "Before all.", "Ahead of all.");
        review.Undo(update);

        Assert.Equal(Text.Replace("Read on.", "Read more.", StringComparison.Ordinal), review.Result);
        Assert.Equal(CarryKind.Outdated, Assert.Single(review.State.Changes, c => c.Carry is not null).Carry?.Kind);
    }

    [Fact]
    public void A_reply_is_placed_in_the_text_it_was_made_for()
    {
        var review = new History(HowTo, Quoting(Modify("", "three nodes", "two nodes")));
        review.Update(Text.Replace("three nodes", "four nodes", StringComparison.Ordinal));
        review.Propose(Quoting(Modify("", "nine zones", "ten zones"), Modify("", "three nodes", "six nodes")));

        Assert.Equal(CarryKind.Met, review.State.Changes.Single(c => c.Proposal == 1).Carry?.Kind);
        Assert.Equal("ten zones", review.State.Changes.Single(c => c.Proposal == 2).Change.NewText);
        Assert.Contains("found 0 times", Assert.Single(review.State.Tray).Operation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_counts_through_a_second_update_that_leaves_its_text_alone()
    {
        var review = new History(HowTo, Quoting(Modify("", "A pool has three nodes.", "Pools have two nodes.")));
        var second = Text.Replace("has three", "holds three", StringComparison.Ordinal);
        review.Update(second);
        review.Accept(1);
        review.Update(second + "\nThe end.\n");
        Assert.Contains("\n\nPools have two nodes.\n\n", review.Result, StringComparison.Ordinal);

        review.Update(second.Replace("holds three", "keeps three", StringComparison.Ordinal));
        Assert.Equal((DecisionKind.Undecided, DecisionKind.Accepted), (review.Of(1).Kind, review.Single(1).Carry?.Earlier.Kind));
    }

    [Fact]
    public void Converted_line_ends_touch_no_decision()
    {
        var review = new History(
            HowTo,
            Quoting(Modify("", "- ten pools\n- nine zones", "- two pools\n- one zone"), Modify("", "three", "two"))
        );
        review.Accept(1);
        review.Edit(2, "a\nb");
        var now = Text.ReplaceLineEndings("\r\n");
        review.Update(now);

        Assert.Equal(
            now.Replace("ten pools\r\n- nine zones", "two pools\r\n- one zone", StringComparison.Ordinal)
                .Replace("three", "a\r\nb", StringComparison.Ordinal),
            review.Result
        );
    }

    [Fact]
    public void Before_the_update_it_is_known_what_it_does()
    {
        var review = new History(
            HowTo,
            Quoting(Modify("", "three nodes", "two nodes"), Modify("", "nine zones", "ten zones"), Modify("", "Read on.", "Go on."))
        );
        review.Accept(1);
        review.Accept(2);
        var before = review.State;
        review.Update(
            Text.Replace("three", "four", StringComparison.Ordinal)
                .Replace("nine", "ten", StringComparison.Ordinal)
                .Replace("Read", "Look", StringComparison.Ordinal)
        );

        Assert.Equal(new UpdatePreview(Affected: 1, Open: 1, AlreadyThere: 1), UpdatePreview.Of(before, review.State));
    }
}
