using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

internal sealed partial class AskingStore
{
    private const string EndedWithout = "The program ended before the answer came; asking again is a new question.";
    private const string EndedWithPart =
        "The program ended while the answer was coming in; the changes that were whole by then are in the review.";

    public async Task<AskingStart> TryStartAsync(NewAsking asking, int leaseSeconds, CancellationToken cancellationToken = default)
    {
        var start = await writer.WriteAsync(
            db => StartAsync(db, asking, TimeSpan.FromSeconds(leaseSeconds), cancellationToken),
            cancellationToken
        );
        if (start is AskingStart.Started)
        {
            feed.Publish(asking.ReviewId);
        }

        return start;
    }

    /// <summary>
    /// Ends the questions whose asker vanished, and puts what had come of their answers into their reviews. None is asked again: the
    /// answer may have been paid for, and whether to pay once more is the writer's decision.
    /// </summary>
    /// <param name="leaseBefore">Only leases that ran out by then.</param>
    public async Task RecoverAsync(DateTimeOffset leaseBefore, CancellationToken cancellationToken = default)
    {
        var reviews = await writer.WriteAsync(
            async db =>
            {
                var rows = await db
                    .Askings.AsTracking()
                    .Where(row => row.State == AskingState.Running && row.LeaseUntilTicks <= leaseBefore.UtcTicks)
                    .ToListAsync(cancellationToken);
                foreach (var row in rows)
                {
                    await EndAsync(db, row, cancellationToken);
                }

                return rows.Select(row => row.ReviewId).Distinct().ToList();
            },
            cancellationToken
        );
        foreach (var review in reviews)
        {
            feed.Publish(review);
        }
    }

    private async Task<AskingStart> StartAsync(WorkbenchDb db, NewAsking asking, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = await db.Askings.AsTracking().SingleOrDefaultAsync(it => it.RequestHash == asking.RequestHash, cancellationToken);
        if (row?.ReplyHash is { } replyHash)
        {
            var reply = await db.Blobs.Where(blob => blob.Sha256 == replyHash).Select(blob => blob.Bytes).SingleAsync(cancellationToken);
            return new AskingStart.AlreadyAnswered(ImmutableCollectionsMarshal.AsImmutableArray(reply));
        }

        if (row is { State: AskingState.Running })
        {
            if (row.LeaseUntilTicks > now.UtcTicks)
            {
                return new AskingStart.AlreadyRunning(new DateTimeOffset(row.LeaseUntilTicks, TimeSpan.Zero));
            }

            await EndAsync(db, row, cancellationToken);
        }

        if (row is null)
        {
            row = db.Askings.Add(New(asking)).Entity;
        }
        else
        {
            db.Askings.Add(Earlier(row));
        }

        row.RequestOrdinal = asking.RequestOrdinal;
        row.ActorId = asking.ActorId;
        row.InputPrice = asking.Prices.Input;
        row.OutputPrice = asking.Prices.Output;
        row.PriceCurrency = asking.Prices.Currency;
        row.State = AskingState.Running;
        row.Attempt++;
        row.StartedTicks = now.UtcTicks;
        row.LeaseOwner = asking.Owner;
        row.LeaseUntilTicks = (now + lease).UtcTicks;
        row.Raw = null;
        Forget(row);
        row.Error = null;
        return new AskingStart.Started(row.Attempt);
    }

    // What an attempt took and brought stays, also when the same question is asked once more.
    private static AskingRow Earlier(AskingRow row) =>
        new()
        {
            RequestHash = string.Create(CultureInfo.InvariantCulture, $"{row.RequestHash}.{row.Attempt}"),
            ReviewId = row.ReviewId,
            RequestOrdinal = row.RequestOrdinal,
            SourceName = row.SourceName,
            ActorId = row.ActorId,
            State = row.State,
            Attempt = row.Attempt,
            StartedTicks = row.StartedTicks,
            LeaseUntilTicks = row.LeaseUntilTicks,
            LeaseOwner = row.LeaseOwner,
            Raw = row.Raw,
            InputTokens = row.InputTokens,
            CachedTokens = row.CachedTokens,
            OutputTokens = row.OutputTokens,
            CountedInput = row.CountedInput,
            CountedOutput = row.CountedOutput,
            InputPrice = row.InputPrice,
            OutputPrice = row.OutputPrice,
            PriceCurrency = row.PriceCurrency,
            Error = row.Error,
        };

    private static AskingRow New(NewAsking asking) =>
        new()
        {
            RequestHash = asking.RequestHash,
            ReviewId = asking.ReviewId,
            RequestOrdinal = asking.RequestOrdinal,
            SourceName = asking.SourceName,
            ActorId = asking.ActorId,
            State = AskingState.Running,
            Attempt = 0,
            StartedTicks = 0,
            LeaseUntilTicks = 0,
            LeaseOwner = asking.Owner,
        };

    private async Task EndAsync(WorkbenchDb db, AskingRow row, CancellationToken cancellationToken)
    {
        row.State = row.Whole is null ? AskingState.Failed : AskingState.Part;
        row.Error = row.Whole is null ? EndedWithout : EndedWithPart;
        if (row.Whole is { } whole)
        {
            await ProposeAsync(db, row, whole, cancellationToken);
            row.Whole = null;
        }
    }

    /// <returns>The hash of the reply.</returns>
    private async Task<string> ProposeAsync(WorkbenchDb db, AskingRow row, byte[] reply, CancellationToken cancellationToken)
    {
        var proposal = new ReviewProposalRow
        {
            ReviewId = row.ReviewId,
            Ordinal = await db.NextProposalAsync(row.ReviewId, cancellationToken),
            RequestOrdinal = row.RequestOrdinal,
            SourceName = row.SourceName,
            BlobHash = Core.Text.ContentHash.Of(reply),
            CreatedTicks = clock.GetUtcNow().UtcTicks,
            ActorId = row.ActorId,
        };
        await db.AddProposalAsync(proposal, reply, cancellationToken);
        return proposal.BlobHash;
    }

    // What an earlier attempt took is no part of this one.
    private static void Forget(AskingRow row) =>
        (row.InputTokens, row.CachedTokens, row.OutputTokens, row.CountedInput, row.CountedOutput) = (null, null, null, null, null);

    private static void Take(AskingRow row, ReplyReceipt? receipt)
    {
        row.Raw = receipt is null ? row.Raw : Encoding.UTF8.GetBytes(receipt.Raw);
        row.InputTokens = receipt?.InputTokens;
        row.CachedTokens = receipt?.CachedTokens;
        row.OutputTokens = receipt?.OutputTokens;
        row.CountedInput = receipt?.CountedInput;
        row.CountedOutput = receipt?.CountedOutput;
    }
}
