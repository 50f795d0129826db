using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Samples;
using DocWorkbench.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Samples;

public sealed class SampleSeederTests : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection().AddLogging().AddStorage(_folder.File("docworkbench.db")).AddSingleton<ActorStore>();
        services.AddSample();
        _services = services.BuildServiceProvider();
        await DatabaseStart.PrepareAsync(_services.GetRequiredService<IDbContextFactory<WorkbenchDb>>(), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private ReviewStore Reviews => _services.GetRequiredService<ReviewStore>();

    private SampleSeeder Seeder => _services.GetRequiredService<SampleSeeder>();

    [Fact]
    public async Task A_first_start_shows_the_sample_ready_to_decide()
    {
        var id = await Seeder.SeedAsync(Cancel);

        Assert.NotNull(id);
        var review = await Reviews.FindAsync(id, Cancel);
        Assert.NotNull(review);
        Assert.Equal("Back up a team wiki with Tidekeep (sample)", review.Name);
        Assert.Equal(new ReviewOrigin.Upload("how-to.md"), review.Origin);
        Assert.Equal(["product-page.html", "requirements.docx"], review.Materials.Select(m => m.Name));
        var request = Assert.Single(review.Requests);
        Assert.Equal(SampleReview.Request.Sections, RequestJson.Read(request.Json.AsSpan()).Sections);
        var proposal = Assert.Single(review.Proposals);
        Assert.Equal(SampleReview.Reply, proposal.Reply);
        Assert.Equal(request.Ordinal, proposal.RequestOrdinal);
        Assert.Empty(review.Events);
    }

    [Fact]
    public async Task A_second_start_does_not_bring_another_sample()
    {
        await Seeder.SeedAsync(Cancel);

        Assert.Null(await Seeder.SeedAsync(Cancel));
        Assert.Single(await Reviews.ListAsync(Cancel));
    }

    [Fact]
    public async Task The_sample_does_not_come_back_to_somebody_who_has_no_review_left()
    {
        await _services.GetRequiredService<ActorStore>().LocalAsync(Cancel);

        Assert.Null(await Seeder.SeedAsync(Cancel));
        Assert.Empty(await Reviews.ListAsync(Cancel));
    }
}
