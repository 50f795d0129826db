using System.Net;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Hosting;

public sealed class RawAnswerTests
{
    private const string Raw = "<html><script>alert(1)</script> né";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_came_goes_out_as_plain_text_and_nothing_else()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();
        var review = await AskedAsync(workbench);

        var answer = await person.GetAsync($"/reviews/{review}/questions/hash/answer", Cancel);

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(Raw, await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task It_belongs_to_its_review_and_to_who_is_signed_in()
    {
        await using var workbench = new WorkbenchFactory();
        using var person = await workbench.SignedInAsync();
        using var stranger = workbench.Visitor();
        var review = await AskedAsync(workbench);

        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync("/reviews/other/questions/hash/answer", Cancel)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync($"/reviews/{review}/questions/hash/answer", Cancel)).StatusCode);
    }

    private static async Task<string> AskedAsync(WorkbenchFactory workbench)
    {
        var actor = (await workbench.Services.GetRequiredService<ActorStore>().LocalAsync(Cancel)).Id;
        var reviews = workbench.Services.GetRequiredService<ReviewStore>();
        var askings = workbench.Services.GetRequiredService<AskingStore>();
        var review = await reviews.CreateAsync(
            new NewReview
            {
                Name = "Hoses",
                Origin = new ReviewOrigin.Upload("hoses.md"),
                BaseBytes = [.. "# Hoses\n"u8],
            },
            actor,
            Cancel
        );
        await askings.TryStartAsync(new NewAsking("hash", review, 1, "a model", actor, "owner"), leaseSeconds: 60, Cancel);
        await askings.FailAsync("hash", "owner", "Nobody knows.", new ReplyReceipt(Raw, null, null, null), Cancel);
        return review;
    }
}
