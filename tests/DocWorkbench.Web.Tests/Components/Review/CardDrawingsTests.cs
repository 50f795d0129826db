using System.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Storage;
using DocWorkbench.Web.Tests.Wording;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class CardDrawingsTests : DeskTest
{
    private const string Text = "# Hives\n\nA hive holds 40 bees.\n";

    private const string Reply =
        """{"changes":[{"section":"Hives","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees."}]}""";

    [Fact]
    public async Task A_change_is_drawn_once_for_all_pages_of_one_language()
    {
        var view = await ReadAsync();
        var change = view.State.Changes[0];
        var drawing = view.Drawings.Of(change);

        Assert.Same(drawing, view.Drawings.Of(change));
        Assert.Contains(">Now: <", Html(drawing), StringComparison.Ordinal);
        PseudoLanguage.Speak();

        Assert.Contains(">⟦Now:⟧ <", Html(view.Drawings.Of(change)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drawings_of_texts_that_are_still_there_are_kept_in_every_language()
    {
        var view = await ReadAsync();
        var change = view.State.Changes[0];
        var own = view.Drawings.Of(change);
        PseudoLanguage.Speak();
        var other = view.Drawings.Of(change);

        view.Drawings.Keep(view.State.Changes);
        Assert.Same(other, view.Drawings.Of(change));
        view.Drawings.Keep([]);

        Assert.NotSame(other, view.Drawings.Of(change));
        Assert.NotSame(own, other);
    }

    private async Task<DeskView> ReadAsync()
    {
        var review = await Store.AddReviewAsync(Text);
        await Store.Reviews.AddProposalAsync(review, null, "pasted", Encoding.UTF8.GetBytes(Reply), TestStore.ActorId, Cancel);
        return await PrepareAsync(review);
    }

    private static string Html(CardDrawing drawing) => drawing.Markup.Html.Value;
}
