using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class DecisionHistoryTests
{
    private readonly List<RecordedEvent> _events = [];

    [Fact]
    public void The_last_decision_about_a_change_is_the_one_that_is_looked_back_on()
    {
        Add(ReviewEventKind.Rejected, "a");
        Add(ReviewEventKind.Accepted, "b");
        var explained = Add(ReviewEventKind.Rejected, "a", nameof(RejectReason.OutOfScope));
        var edited = Add(ReviewEventKind.Edited, "b", "own words");

        Assert.Equal([(DecisionKind.Rejected, explained), (DecisionKind.Edited, edited)], Standing());
    }

    [Fact]
    public void What_was_taken_back_or_opened_again_is_no_decision()
    {
        var undone = Add(ReviewEventKind.Accepted, "a");
        Add(ReviewEventKind.Accepted, "b");
        Add(ReviewEventKind.Undone, $"{undone}");
        Add(ReviewEventKind.Reopened, "b");

        Assert.Empty(Standing());

        Add(ReviewEventKind.Redone, $"{undone}");
        Assert.Equal([(DecisionKind.Accepted, undone)], Standing());
    }

    [Fact]
    public void An_undone_decision_leaves_the_one_before_it()
    {
        var first = Add(ReviewEventKind.Accepted, "a");
        Add(ReviewEventKind.Undone, $"{Add(ReviewEventKind.Rejected, "a")}");

        Assert.Equal([(DecisionKind.Accepted, first)], Standing());
    }

    [Fact]
    public void Text_written_by_hand_and_what_is_said_of_findings_is_no_decision_on_a_proposal()
    {
        Add(ReviewEventKind.Written, "hand", "{}");
        Add(ReviewEventKind.FindingDismissed, "Numbers:5", nameof(DismissReason.FalseAlarm));

        Assert.Empty(Standing());
    }

    private long Add(ReviewEventKind kind, string target, string? text = null)
    {
        _events.Add(new RecordedEvent(new ReviewEvent(_events.Count + 1, "kim", _events.Count, kind, target, TextHash: null), text));
        return _events.Count;
    }

    private IEnumerable<(DecisionKind, long)> Standing() => DecisionHistory.Standing(_events).Select(d => (d.Kind, d.By.Sequence));
}
