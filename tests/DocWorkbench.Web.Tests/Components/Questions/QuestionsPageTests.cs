using Bunit;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Components.Questions;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Components.Questions;

public sealed class QuestionsPageTests : StoreTest
{
    private const string Raw = "{\"changes\":[]} <script>alert(1)</script>";
    private readonly BunitContext _browser = new();

    [Fact]
    public void A_review_nobody_asked_for_says_where_to_ask()
    {
        Assert.Contains("Nothing was asked yet", Show().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_is_not_there_is_said()
    {
        Assert.Equal("There is no such review", Show("nowhere").Find("h1").TextContent);
    }

    [Fact]
    public async Task Says_what_was_asked_when_by_whom_and_what_it_took()
    {
        var ordinal = await AddAsync(new ChangeRequest { Description = "Say how to use a hose", Sections = ["Hoses"] });
        await StartAsync("one", ordinal, new TokenPrices(2, 10, "EUR"));
        await Store.Askings.CompleteAsync("one", [1], Receipt(900_000, 30_000), Cancel);
        Store.Clock.Now += TimeSpan.FromMinutes(3);

        var page = Show();

        Assert.Equal("Say how to use a hose", page.Find("h2").TextContent);
        Assert.Equal("answered", page.Find(".dw-chip").TextContent);
        Assert.Equal("Sections: “Hoses”", page.Find(".detail").TextContent);
        Assert.Contains("a model · asked by Kim 3 minutes ago", Words(page.Find(".who").TextContent), StringComparison.Ordinal);
        Assert.Equal(
            ["sent|900,000|912,000", "of it known to the server already|512|–", "written|30,000|31,000"],
            page.FindAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
        );
        Assert.Equal("900,000 tokens sent, 30,000 written, 2.10 EUR.", page.Find(".use").TextContent);
    }

    [Fact]
    public async Task Where_the_server_counts_nothing_our_own_count_stands()
    {
        await StartAsync("one", await AddAsync(new ChangeRequest()), new TokenPrices(2, 10, "EUR"));
        await Store.Askings.CompleteAsync("one", [1], Receipt(null, null), Cancel);

        Assert.Equal("About 912,000 tokens sent, 31,000 written, 2.13 EUR, by our own count.", Show().Find(".use").TextContent);
    }

    [Fact]
    public async Task The_newest_stands_first_and_each_says_how_it_ended()
    {
        var first = await AddAsync(new ChangeRequest { Description = "First" });
        await StartAsync("one", first, TokenPrices.None);
        await Store.Askings.CutAsync("one", [1], "The answer was cut off.", cancellationToken: Cancel);
        Store.Clock.Now += TimeSpan.FromMinutes(3);
        var rest = new ChangeRequest
        {
            Description = "First",
            Continues = new ContinuationWish("one", [new CompleteChange("modify", "Hoses", "", "A")]),
        };
        await StartAsync("two", await AddAsync(rest), TokenPrices.None);
        await Store.Askings.FailAsync("two", "owner", "The server is failing.", cancellationToken: Cancel);

        var page = Show();

        Assert.Equal(["The rest of: First", "First"], page.FindAll("h2").Select(title => title.TextContent));
        Assert.Equal(["no answer", "cut off, part kept"], page.FindAll(".dw-chip").Select(chip => chip.TextContent));
        Assert.Equal(["The server is failing.", "The answer was cut off."], page.FindAll(".ended").Select(ended => ended.TextContent));
        Assert.Empty(page.FindAll(".use"));
    }

    [Fact]
    public async Task What_came_is_text_to_read_and_to_copy_and_never_markup()
    {
        await StartAsync("one", await AddAsync(new ChangeRequest()), TokenPrices.None);
        await Store.Askings.CompleteAsync("one", [1], Receipt(1, 1), Cancel);
        var copy = _browser.JSInterop.Setup<bool>("docworkbench.copy", Raw);
        copy.SetResult(true);
        var page = Show();
        Assert.Empty(page.FindAll("pre"));

        await page.FindAll("button")[0].ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(Raw, page.Find("pre").TextContent));
        await page.FindAll("button")[1].ClickAsync();

        Assert.Empty(page.FindAll("script"));
        page.WaitForAssertion(() => Assert.Equal("Copied.", page.Find("[role=status]").TextContent));
        Assert.Equal($"/reviews/{Review}/questions/one/answer", page.Find(".deeds a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_long_answer_is_shown_only_so_far()
    {
        await StartAsync("one", await AddAsync(new ChangeRequest()), TokenPrices.None);
        await Store.Askings.CompleteAsync("one", [1], new ReplyReceipt(new string('x', 50_000), 1, null, 1), Cancel);
        var page = Show();

        await page.FindAll("button")[0].ClickAsync();

        page.WaitForAssertion(() => Assert.Equal(20_000, page.Find("pre").TextContent.Length));
        Assert.Contains("The first 20,000 of 50,000 characters", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_ends_elsewhere_is_seen_here()
    {
        await StartAsync("one", await AddAsync(new ChangeRequest()), TokenPrices.None);
        var page = Show();
        Assert.Equal("being asked", page.Find(".dw-chip").TextContent);

        await Store.Askings.CompleteAsync("one", [1], cancellationToken: Cancel);

        page.WaitForAssertion(() => Assert.Equal("answered", page.Find(".dw-chip").TextContent));
    }

    private static ReplyReceipt Receipt(long? input, long? output) =>
        new(Raw, input, input is null ? null : 512, output) { CountedInput = 912_000, CountedOutput = 31_000 };

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<int> AddAsync(ChangeRequest request) =>
        Store.Reviews.AddRequestAsync(Review, RequestJson.Write(request), TestStore.ActorId, Cancel);

    private Task<AskingStart> StartAsync(string hash, int ordinal, TokenPrices prices) =>
        Store.Askings.TryStartAsync(
            new NewAsking(hash, Review, ordinal, "a model", TestStore.ActorId, "owner") { Prices = prices },
            leaseSeconds: 60,
            Cancel
        );

    private IRenderedComponent<QuestionsPage> Show(string? review = null)
    {
        _browser.Services.AddSingleton(Store.Askings);
        _browser.Services.AddSingleton(Store.Reviews);
        _browser.Services.AddSingleton(Store.Feed);
        _browser.Services.AddSingleton(new ActorStore(Store.Databases, Store.Writer, Store.Clock));
        _browser.Services.AddSingleton<TimeProvider>(Store.Clock);
        return _browser.Render<QuestionsPage>(p => p.Add(page => page.Id, review ?? Review));
    }

    public override async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await base.DisposeAsync();
    }
}
