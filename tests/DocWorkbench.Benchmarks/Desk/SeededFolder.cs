using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>A data folder with reviews in it, made before the program is started on it.</summary>
internal sealed class SeededFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docworkbench-figures-");
    private readonly ServiceProvider _services;
    private string? _actor;

    public SeededFolder() =>
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(System.IO.Path.Combine(_folder.FullName, "docworkbench.db"))
            .AddSingleton<ActorStore>()
            .BuildServiceProvider();

    public string Path => _folder.FullName;

    /// <returns>Its id, and the ids of its changes in order.</returns>
    public async Task<SeededReview> AddAsync(string name, LargeHowTo howTo)
    {
        var store = _services.GetRequiredService<ReviewStore>();
        if (_actor is null)
        {
            await DatabaseStart.PrepareAsync(_services.GetRequiredService<IDbContextFactory<WorkbenchDb>>());
            _actor = (await _services.GetRequiredService<ActorStore>().LocalAsync()).Id;
        }

        var review = new NewReview
        {
            Name = name,
            Origin = new ReviewOrigin.Upload("large.md"),
            BaseBytes = Encoding.UTF8.GetBytes(howTo.Markdown),
        };
        var id = await store.CreateAsync(review, _actor);
        await store.AddProposalAsync(id, requestOrdinal: null, "a made-up reply", howTo.Reply, _actor);
        var proposal = ProposalReader.Read(Encoding.UTF8.GetString(howTo.Reply)) is ProposalReading.Success reply
            ? reply.Proposal
            : throw new InvalidOperationException("The reply can't be read.");
        var read = HowToReader.Read(SourceText.FromBytes(review.BaseBytes));
        ImmutableArray<string> changes =
        [
            .. ReviewFolder.Fold(read, [new RecordedProposal(proposal, 0)], [], before: null).Changes.Select(c => c.Change.Id),
        ];
        return changes.Length == howTo.Changes
            ? new SeededReview(id, changes)
            : throw new InvalidOperationException($"{changes.Length} changes were placed, not {howTo.Changes}.");
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
