using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Reads a review from the database into what a page shows.</summary>
internal sealed class DeskReader(ReviewStore store, ActorStore actors, DeskMaterialReader readings, DeskShelf shelf)
{
    /// <param name="me">The actor who looks at the page.</param>
    /// <param name="before">What the page showed; what has not changed since is taken over.</param>
    /// <returns>The very same view where nothing is new; null where there is no such review.</returns>
    public Task<DeskView?> ReadAsync(string reviewId, string me, DeskView? before, CancellationToken cancellationToken) =>
        shelf.Of(reviewId).NextAsync(before, known => ReadAsync(reviewId, me, before, known, cancellationToken), cancellationToken);

    /// <param name="known">The newest view that any page shows; null for none.</param>
    private async Task<DeskView?> ReadAsync(
        string reviewId,
        string me,
        DeskView? before,
        DeskView? known,
        CancellationToken cancellationToken
    )
    {
        if (await LoadAsync(reviewId, known?.Stored, cancellationToken) is not { } stored)
        {
            return null;
        }

        if (before is not null && before.Stored.Version == stored.Version)
        {
            return before;
        }

        // A page that opens tries once more what could not be read.
        var isUnread = before is null && known?.Materials.Any(m => m.Problem is not null) == true;
        var next =
            known is not null && known.Stored.Version == stored.Version && !isUnread
                ? known
                : await NextAsync(stored, isUnread ? null : known?.Materials, known, cancellationToken);
        // A shared view may be another person's: their findings' state and their unsaved texts are not for this page.
        return next with
        {
            Me = me,
            Evidence = before?.Evidence ?? (next.Me == me ? next.Evidence : null),
            Since = before?.Since,
            Drafts = await DraftsAsync(reviewId, me, before?.Drafts, cancellationToken),
        };
    }

    private async Task<DeskView> NextAsync(
        StoredReview stored,
        ImmutableArray<DeskMaterial>? materials,
        DeskView? known,
        CancellationToken cancellationToken
    )
    {
        var first = known?.First ?? HowToReader.Read(SourceText.FromBytes(stored.BaseBytes.AsSpan()));
        var proposals =
            known is not null && known.Proposals.Length == stored.Proposals.Length
                ? known.Proposals
                : [.. stored.Proposals.Select(p => Read(p, stored.Requests.FirstOrDefault(r => r.Ordinal == p.RequestOrdinal)))];
        var state = Fold(first, proposals, stored.Events, known?.State);
        var pictures = known?.Pictures ?? HowToPictures.Of(stored);
        var drawings = known?.Drawings.HowTo == state.HowTo ? known.Drawings : new CardDrawings(state.HowTo, pictures);
        drawings.Keep(state.Changes);
        var read = materials is { } same && known?.HasSameMaterials(stored) == true ? same : await readings.ReadAsync(stored);
        return new DeskView
        {
            Stored = stored,
            First = first,
            Materials = read,
            Proposals = proposals,
            State = state,
            Speaking =
                known is not null && known.Materials == read && known.HowTo.Source.Sha256 == state.HowTo.Source.Sha256
                    ? known.Speaking
                    : new Lazy<SectionPassages>(() => SectionPassages.Of(state.HowTo, read.Select(m => m.Material).OfType<Material>())),
            Drawings = drawings,
            Me = "",
            Pictures = pictures,
            People = await PeopleAsync(stored, known, cancellationToken),
        };
    }

    private async Task<IReadOnlyDictionary<string, string>> PeopleAsync(
        StoredReview stored,
        DeskView? known,
        CancellationToken cancellationToken
    ) =>
        known is not null && stored.Events.Skip(known.Stored.Events.Length).All(e => known.People.ContainsKey(e.Event.ActorId))
            ? known.People
            : (await actors.AllAsync(cancellationToken)).ToDictionary(p => p.Key, p => p.Value.Name);

    // Most of the time only decisions are new; then the materials' bytes need not be read again.
    private async Task<StoredReview?> LoadAsync(string reviewId, StoredReview? before, CancellationToken cancellationToken)
    {
        var last = before?.Events.LastOrDefault()?.Event.Sequence ?? 0;
        if (before is not null && await store.SinceAsync(reviewId, before.Version, last, cancellationToken) is var (version, events))
        {
            if (version == before.Version)
            {
                return before;
            }

            if (version == before.Version + events.Count)
            {
                return before with { Version = version, Events = [.. before.Events, .. events] };
            }
        }

        return await store.FindAsync(reviewId, cancellationToken);
    }

    // Another page of the same person may have saved them; who has none is not asked about them with every decision.
    private async Task<ImmutableDictionary<string, DeskDraft>> DraftsAsync(
        string reviewId,
        string me,
        ImmutableDictionary<string, DeskDraft>? before,
        CancellationToken cancellationToken
    )
    {
        if (before is { IsEmpty: true })
        {
            return before;
        }

        var drafts = await store.DraftsAsync(reviewId, me, cancellationToken);
        return drafts.ToImmutableDictionary(d => d.Target, d => new DeskDraft(d, before?.GetValueOrDefault(d.Target)?.OtherTicks ?? []));
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
