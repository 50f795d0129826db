using System.Text;
using Bunit;
using DocWorkbench.Core.Export;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class HowToNoticeTests : DeskTest
{
    private const string Text = "# Hives\n\nA hive holds 40 bees.\n\nHives are blue.\n";

    private readonly TemporaryFolder _docs = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _docs.Dispose();
    }

    [Fact]
    public async Task Nothing_is_said_while_the_file_is_the_one_the_review_knows()
    {
        using var desk = await OpenAsync(await CreateAsync());
        var notice = Render(desk);

        await Task.Delay(200, Cancel);

        Assert.Empty(notice.Markup.Trim());
    }

    [Fact]
    public async Task A_file_that_changed_is_noticed_taken_and_given_back()
    {
        var review = await CreateAsync();
        using var desk = await OpenAsync(review);
        using var other = await OpenAsync(review);
        await AcceptAsync(desk, "40", "60");
        await WriteAsync(Text.Replace("holds 40", "has room for 40", StringComparison.Ordinal));
        var notice = Render(desk);
        notice.WaitForAssertion(() =>
            Assert.Contains("since this review began: 1 decision affected", Words(notice), StringComparison.Ordinal)
        );

        await notice.Find("button").ClickAsync();
        Assert.Contains("has room for 40", Result(desk), StringComparison.Ordinal);

        await other.RefreshAsync();
        Assert.Equal(CarryKind.Met, Assert.Single(other.View?.State.Changes ?? []).Carry?.Kind);

        var done = Render(desk);
        done.WaitForAssertion(() => Assert.Contains("1 of the changes below met new text", Words(done), StringComparison.Ordinal));
        await done.Find("button").ClickAsync();
        Assert.Equal(Text.Replace("40", "60", StringComparison.Ordinal), Result(desk));
    }

    [Fact]
    public async Task What_was_decided_on_the_newer_text_outlives_the_program()
    {
        var review = await CreateAsync();
        using (var desk = await OpenAsync(review))
        {
            await AcceptAsync(desk, "40", "60");
            await WriteAsync(Text + "\nMore.\n");
            var view = desk.View ?? throw new InvalidOperationException("The review is gone.");
            await desk.UpdateAsync(
                (await HowToLook.AtAsync(view, HowToLook.Nothing, Cancel)).Newer ?? throw new InvalidOperationException("Nothing is newer.")
            );
        }

        using var again = await OpenAsync(review);

        Assert.Equal(Text.Replace("40", "60", StringComparison.Ordinal) + "\nMore.\n", Result(again));
        var reopened = again.View ?? throw new InvalidOperationException("The review is gone.");
        Assert.Equal(HowToLook.Nothing, await HowToLook.AtAsync(reopened, HowToLook.Nothing, Cancel));
    }

    [Fact]
    public async Task After_an_undo_the_result_is_not_written_over_the_newer_file()
    {
        using var desk = await OpenAsync(await CreateAsync());
        await WriteAsync(Text + "\nMore.\n");
        var view = desk.View ?? throw new InvalidOperationException("The review is gone.");
        await desk.UpdateAsync(
            (await HowToLook.AtAsync(view, HowToLook.Nothing, Cancel)).Newer ?? throw new InvalidOperationException("Nothing is newer.")
        );
        Assert.Equal(Hash(Text + "\nMore.\n"), desk.View?.ExpectedFile);

        await desk.UndoLastAsync();
        Assert.Equal(Hash(Text), desk.View?.ExpectedFile);

        await Store.Reviews.RememberFileHashAsync(view.Id, "written", Hash(Text), Cancel);
        await desk.RefreshAsync();
        Assert.Equal("written", desk.View?.ExpectedFile);
    }

    [Fact]
    public async Task A_file_found_newer_before_is_not_compared_anew_until_it_changes_again()
    {
        using var desk = await OpenAsync(await CreateAsync());
        var view = desk.View ?? throw new InvalidOperationException("The review is gone.");
        await WriteAsync(Text + "\nMore.\n");
        var first = await HowToLook.AtAsync(view, HowToLook.Nothing, Cancel);

        Assert.NotNull(first.Newer);
        Assert.Same(first, await HowToLook.AtAsync(view, first, Cancel));
        await WriteAsync(Text + "\nStill more.\n");
        Assert.Equal(Hash(Text + "\nStill more.\n"), (await HowToLook.AtAsync(view, first, Cancel)).Newer?.Sha256);
        await WriteAsync(Text);
        Assert.Equal(HowToLook.Nothing, await HowToLook.AtAsync(view, first, Cancel));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_and_nothing_else_changes()
    {
        using var desk = await OpenAsync(await CreateAsync());
        File.Delete(_docs.File("hives.md"));
        var notice = Render(desk);

        notice.WaitForAssertion(() => Assert.Contains("can't be read where it was", Words(notice), StringComparison.Ordinal));
        Assert.Equal(Text, Result(desk));
    }

    private async Task<string> CreateAsync()
    {
        await WriteAsync(Text);
        return await Store.Reviews.CreateAsync(
            new NewReview
            {
                Name = "Hives",
                Origin = new ReviewOrigin.Folder(_docs.Path, "hives.md"),
                BaseBytes = Encoding.UTF8.GetBytes(Text),
            },
            TestStore.ActorId,
            Cancel
        );
    }

    private Task WriteAsync(string text) => File.WriteAllTextAsync(_docs.File("hives.md"), text, Cancel);

    /// <summary>A change by hand, which counts as accepted.</summary>
    private static Task AcceptAsync(ReviewDesk desk, string old, string text)
    {
        var target = new TextSpan(Text.IndexOf(old, StringComparison.Ordinal), old.Length);
        var hand = new HandChange(target, text, "Hives", Place: "", IsNewSection: false, []);
        return desk.AppendAsync(ReviewEventKind.Written, "h1", hand.ToJson(), "Saved.", seen: null);
    }

    private IRenderedComponent<HowToNotice> Render(ReviewDesk desk)
    {
        var view = desk.View ?? throw new InvalidOperationException("The review is gone.");
        return Browser.Render<HowToNotice>(p => p.Add(n => n.View, view).AddCascadingValue(desk));
    }

    private static string Words(IRenderedComponent<HowToNotice> notice) =>
        string.Join(' ', notice.Find("section").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Result(ReviewDesk desk) => desk.View is { } view ? Encoding.UTF8.GetString(HowToExport.Write(view.State)) : "";

    private static string Hash(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));
}
