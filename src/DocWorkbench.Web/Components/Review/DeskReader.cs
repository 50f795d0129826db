using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Reads a review from the database into what a page shows.</summary>
internal sealed class DeskReader(ReviewStore store, ActorStore actors, DeskMaterialReader readings)
{
    /// <param name="me">The actor who looks at the page.</param>
    /// <param name="before">What the page showed; what has not changed since is taken over.</param>
    /// <returns>Null where there is no such review.</returns>
    public async Task<DeskView?> ReadAsync(string reviewId, string me, DeskView? before, CancellationToken cancellationToken)
    {
        if (await LoadAsync(reviewId, before?.Stored, cancellationToken) is not { } stored)
        {
            return null;
        }

        var first = before?.First ?? HowToReader.Read(SourceText.FromBytes(stored.BaseBytes.AsSpan()));
        var sameMaterials = before?.HasSameMaterials(stored) == true;
        var materials = sameMaterials && before is not null ? before.Materials : await readings.ReadAsync(stored);
        var proposals =
            before is not null && before.Proposals.Length == stored.Proposals.Length
                ? before.Proposals
                : [.. stored.Proposals.Select(p => Read(p, stored.Requests.FirstOrDefault(r => r.Ordinal == p.RequestOrdinal)))];
        var people = await actors.AllAsync(cancellationToken);
        var state = Fold(first, proposals, stored.Events, before?.State);
        return new DeskView
        {
            Stored = stored,
            First = first,
            Materials = materials,
            Proposals = proposals,
            State = state,
            Speaking =
                before is not null && before.Materials == materials && before.HowTo.Source.Sha256 == state.HowTo.Source.Sha256
                    ? before.Speaking
                    : new Lazy<SectionPassages>(() =>
                        SectionPassages.Of(state.HowTo, materials.Select(m => m.Material).OfType<Material>())
                    ),
            Me = me,
            Pictures = before?.Pictures ?? HowToPictures.Of(stored),
            People = people.ToDictionary(p => p.Key, p => p.Value.Name),
            Evidence = before?.Evidence,
            Since = before?.Since,
        };
    }

    // Most of the time only decisions are new; then the materials' bytes need not be read again.
    private async Task<StoredReview?> LoadAsync(string reviewId, StoredReview? before, CancellationToken cancellationToken)
    {
        if (before is not null)
        {
            var version = await store.VersionAsync(reviewId, cancellationToken);
            var events = await store.EventsAfterAsync(reviewId, before.Events.LastOrDefault()?.Event.Sequence ?? 0, cancellationToken);
            if (version == before.Version + events.Count)
            {
                return before with { Version = before.Version + events.Count, Events = [.. before.Events, .. events] };
            }
        }

        return await store.FindAsync(reviewId, cancellationToken);
    }

    internal static DeskProposal Read(StoredProposal stored, StoredRequest? request)
    {
        var (proposal, problem) = ProposalReader.Read(Encoding.UTF8.GetString(stored.Reply.AsSpan())) switch
        {
            ProposalReading.Success success => (success.Proposal, (string?)null),
            ProposalReading.Refused refused => (new Proposal(), refused.Reason),
            _ => throw new InvalidOperationException("A reading is a success or a refusal."),
        };
        return new DeskProposal
        {
            Stored = stored,
            Proposal = proposal,
            Asked = request is null ? null : (RequestJson.Read(request.Json.AsSpan()), request.CreatedTicks),
            Problem = problem,
        };
    }

    /// <param name="before">An earlier state of the same review; null for none.</param>
    public static ReviewState Fold(
        HowTo first,
        IEnumerable<DeskProposal> proposals,
        IEnumerable<StoredEvent> events,
        ReviewState? before
    ) =>
        ReviewFolder.Fold(
            first,
            [
                .. proposals.Select(p => new RecordedProposal(p.Proposal, p.Stored.CreatedTicks)
                {
                    Replaces = p.Asked?.Request.Revision?.ChangeId,
                    AskedTicks = p.Asked?.AskedTicks ?? 0,
                }),
            ],
            [.. events.Select(Recorded)],
            before
        );

    internal static RecordedEvent Recorded(StoredEvent stored) =>
        new(stored.Event, stored.Text is { } bytes ? TextBlob.Read(bytes.AsSpan()) : null);
}
