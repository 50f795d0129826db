using System.Text;
using Bunit;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class SinceMarkTests : DeskTest
{
    private const string HowTo = "# Hives\n\nA hive holds 40 bees.\n\nHives are blue.\n";

    private string _review = "";

    [Fact]
    public async Task What_somebody_else_brought_is_marked_until_the_next_visit()
    {
        var other = await Store.AddPersonAsync("Robin", Cancel);
        await BeginAsync();
        await ProposeAsync("A hive holds 40 bees.", "A hive holds 60 bees.", TestStore.ActorId);
        await LeaveAsync(await OpenAsync(_review));
        await ProposeAsync("Hives are blue.", "Hives are red.", other);
        Store.Clock.Now += TimeSpan.FromHours(30);

        var desk = await OpenAsync(_review);

        Assert.Equal([null, "new since yesterday"], Marks(desk));
        await LeaveAsync(desk);
        Store.Clock.Now += TimeSpan.FromHours(30);
        Assert.Equal([null, null], Marks(await OpenAsync(_review)));
    }

    [Fact]
    public async Task What_somebody_else_decided_is_marked_and_what_one_decided_oneself_is_not()
    {
        var other = await Store.AddPersonAsync("Robin", Cancel);
        await BeginAsync();
        await ProposeAsync("A hive holds 40 bees.", "A hive holds 60 bees.", TestStore.ActorId);
        await ProposeAsync("Hives are blue.", "Hives are red.", TestStore.ActorId);
        var desk = await OpenAsync(_review);
        var changes = View(desk).State.Changes;
        await LeaveAsync(desk);
        Store.Clock.Now += TimeSpan.FromDays(2);
        await Store.Reviews.AppendAsync(_review, other, TestStore.Deciding(changes[0].Change.Id), Cancel);
        await Store.Reviews.AppendAsync(_review, TestStore.ActorId, TestStore.Deciding(changes[1].Change.Id), Cancel);

        Assert.Equal([$"decided since {DayOfWeek.Wednesday}", null], Marks(await OpenAsync(_review)));
    }

    [Fact]
    public async Task The_answer_to_what_one_asked_before_one_left_is_new_and_what_one_pastes_is_not()
    {
        await BeginAsync();
        var request = await Store.Reviews.AddRequestAsync(_review, "{}"u8.ToArray(), TestStore.ActorId, Cancel);
        Store.Clock.Now += TimeSpan.FromMinutes(1);
        await LeaveAsync(await OpenAsync(_review));
        Store.Clock.Now += TimeSpan.FromHours(30);
        await ProposeAsync("A hive holds 40 bees.", "A hive holds 60 bees.", TestStore.ActorId, request);
        await ProposeAsync("Hives are blue.", "Hives are red.", TestStore.ActorId);

        Assert.Equal(["new since yesterday", null], Marks(await OpenAsync(_review)));
    }

    [Fact]
    public async Task Nothing_is_new_to_somebody_who_was_never_here()
    {
        await BeginAsync();
        await ProposeAsync("Hives are blue.", "Hives are red.", await Store.AddPersonAsync("Robin", Cancel));

        Assert.Equal([null], Marks(await OpenAsync(_review)));
    }

    [Fact]
    public async Task What_came_while_the_page_lay_open_is_new_the_next_time()
    {
        var other = await Store.AddPersonAsync("Robin", Cancel);
        await BeginAsync();
        var desk = await OpenAsync(_review);
        await ProposeAsync("Hives are blue.", "Hives are red.", other);
        await desk.RefreshAsync();
        await LeaveAsync(desk);
        Store.Clock.Now += TimeSpan.FromHours(30);

        Assert.Equal(["new since yesterday"], Marks(await OpenAsync(_review)));
    }

    private async Task BeginAsync()
    {
        Clock = Store.Clock;
        _review = await Store.AddReviewAsync(HowTo);
    }

    private Task<int> ProposeAsync(string original, string updated, string actorId, int? request = null) =>
        Store.Reviews.AddProposalAsync(
            _review,
            request,
            "reply",
            Encoding.UTF8.GetBytes(
                $$"""{"changes":[{"section":"Hives","action":"modify","original":"{{original}}","updated":"{{updated}}"}]}"""
            ),
            actorId,
            Cancel
        );

    private IEnumerable<string?> Marks(ReviewDesk desk) =>
        View(desk)
            .State.Changes.Select(change =>
                Browser
                    .Render<SinceMark>(mark => mark.Add(it => it.View, View(desk)).Add(it => it.Change, change))
                    .FindAll(".dw-chip")
                    .SingleOrDefault()
                    ?.TextContent
            );
}
