using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class DraftHistoryTests
{
    [Fact]
    public void A_later_copy_of_the_same_box_follows_from_an_earlier_one()
    {
        Assert.True(Of("a:5").Includes(Of("a:3")));
        Assert.False(Of("a:3").Includes(Of("a:5")));
        Assert.True(Of("a:3").Includes(DraftHistory.None));
    }

    [Fact]
    public void A_text_taken_up_in_another_box_follows_from_the_one_it_took_up() => Assert.True(Of("a:5 b:1").Includes(Of("a:5")));

    [Fact]
    public void Texts_typed_side_by_side_follow_from_neither()
    {
        Assert.False(Of("a:6").Includes(Of("a:5 b:1")));
        Assert.False(Of("a:5 b:1").Includes(Of("a:6")));
    }

    [Fact]
    public void A_choice_between_two_follows_from_both()
    {
        var chosen = Of("a:6").With(Of("a:5 b:1"));

        Assert.True(chosen.Includes(Of("a:6")));
        Assert.True(chosen.Includes(Of("a:5 b:1")));
        Assert.Equal("a:6 b:1", chosen.ToString());
    }

    [Fact]
    public void Of_many_copies_those_stay_that_no_other_follows_from() =>
        Assert.Equal(["a:2 b:1", "a:3"], DraftHistory.Newest(["a:1", "a:2 b:1", "a:2", "a:3", "a:3"], Of).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("a")]
    [InlineData("a:-1")]
    [InlineData(":1")]
    [InlineData("a:x")]
    [InlineData("a:99999999999999999999")]
    public void What_is_no_history_is_none(string form) => Assert.Null(DraftHistory.Parse(form));

    [Fact]
    public void A_history_does_not_grow_without_end() =>
        Assert.Null(DraftHistory.Parse(string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"box{i}:1"))));

    private static DraftHistory Of(string form) => DraftHistory.Parse(form) ?? throw new ArgumentException("No history.", nameof(form));
}
