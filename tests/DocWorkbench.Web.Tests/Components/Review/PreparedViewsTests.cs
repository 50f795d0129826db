using System.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class PreparedViewsTests : DeskTest
{
    private const string Text = "# Hives\n\nA hive holds 40 bees.\n";

    private const string Reply =
        """{"changes":[{"section":"Hives","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees."}]}""";

    [Fact]
    public async Task A_live_page_takes_over_what_the_first_answer_showed_and_the_next_one_reads_anew()
    {
        var review = await CreateAsync();
        var drawn = await PrepareAsync(review);

        using var live = await OpenAsync(review);
        Assert.Same(drawn, live.View);

        using var second = await OpenAsync(review);
        Assert.NotSame(drawn, second.View);
    }

    [Fact]
    public async Task What_was_decided_between_the_first_answer_and_the_live_page_is_shown()
    {
        var review = await CreateAsync();
        using var elsewhere = await OpenAsync(review);
        await PrepareAsync(review);
        Assert.True(await elsewhere.AcceptAsync(View(elsewhere).State.Changes[0], seen: 0));
        var shown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        using var live = await OpenAsync(review);
        live.Changed += () =>
        {
            if (View(live).State.Decided == 1)
            {
                shown.TrySetResult();
            }

            return Task.CompletedTask;
        };
        if (View(live).State.Decided == 0)
        {
            await shown.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        }

        Assert.Equal(1, View(live).State.Decided);
    }

    [Fact]
    public async Task What_was_drawn_for_one_person_is_not_given_to_another()
    {
        var drawn = await PrepareAsync(await CreateAsync());
        var prepared = new PreparedViews(new MemoryCache(new MemoryCacheOptions()));
        prepared.Keep(drawn);

        Assert.Null(prepared.Take(drawn.Id, "somebody-else"));
        Assert.Same(drawn, prepared.Take(drawn.Id, drawn.Me));
        Assert.Null(prepared.Take(drawn.Id, drawn.Me));
    }

    private async Task<string> CreateAsync()
    {
        var review = await Store.AddReviewAsync(Text);
        await Store.Reviews.AddProposalAsync(review, null, "pasted", Encoding.UTF8.GetBytes(Reply), TestStore.ActorId, Cancel);
        return review;
    }
}
