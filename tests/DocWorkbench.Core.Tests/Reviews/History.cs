using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Export;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

/// <summary>A review of one how-to, grown deed by deed.</summary>
internal sealed class History(HowTo howTo, params Proposal[] proposals)
{
    private readonly List<RecordedEvent> _events = [];
    private readonly List<RecordedProposal> _proposals = [.. proposals.Select(p => new RecordedProposal(p, UtcTicks: -1))];

    public ReviewState State => ReviewFolder.Fold(howTo, _proposals, _events, before: null);

    public ImmutableArray<ReviewEvent> LastUndone => UndoneDeeds.Last(_events);

    public string Result => Core.Text.TextBlob.Read(HowToExport.Write(State));

    /// <summary>The event's sequence.</summary>
    public long Add(ReviewEventKind kind, string target, string? text = null, string by = "kim")
    {
        _events.Add(new RecordedEvent(new ReviewEvent(_events.Count + 1, by, _events.Count, kind, target, TextHash: null), text));
        return _events.Count;
    }

    public long Accept(int number) => Add(ReviewEventKind.Accepted, Id(number));

    public long Reject(int number) => Add(ReviewEventKind.Rejected, Id(number));

    public long Edit(int number, string text) => Add(ReviewEventKind.Edited, Id(number), text);

    /// <param name="part">From 1.</param>
    /// <param name="isTaken">Null opens it again.</param>
    public long DecidePart(int number, int part, bool? isTaken)
    {
        var parts = Parts(number);
        return Add(ReviewEventKind.PartsDecided, Id(number), parts.Decide(parts.All[part - 1].Id, isTaken).ToJson());
    }

    public ChangeParts Parts(int number) => ChangeParts.Of(State.HowTo, Single(number), CancellationToken.None);

    /// <summary>One deed of several events.</summary>
    public void Together(params Action[] deeds)
    {
        Add(ReviewEventKind.Together, "deed", deeds.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var deed in deeds)
        {
            deed();
        }
    }

    public long Reopen(int number) => Add(ReviewEventKind.Reopened, Id(number));

    public long Undo(long sequence) => Add(ReviewEventKind.Undone, sequence.ToString(CultureInfo.InvariantCulture));

    public long Redo(long sequence) => Add(ReviewEventKind.Redone, sequence.ToString(CultureInfo.InvariantCulture));

    public long Place(string key, string section, bool atEnd) => Add(ReviewEventKind.Placed, key, new ChosenPlace(section, atEnd).ToJson());

    public long Write(string id, string quote, string text) => Add(ReviewEventKind.Written, id, Hand(quote, text).ToJson());

    /// <summary>The how-to changed and the review with it.</summary>
    public long Update(string text) => Add(ReviewEventKind.BroughtUpToDate, HowTo(text).Source.Sha256, text);

    /// <summary>A reply that came after all that happened so far.</summary>
    public void Propose(Proposal proposal) => _proposals.Add(new RecordedProposal(proposal, _events.Count));

    /// <summary>A reply to a question for one change again.</summary>
    /// <param name="asked">The sequence of the last event before the question.</param>
    public void ProposeAgain(string replaces, Proposal proposal, long asked) =>
        _proposals.Add(new RecordedProposal(proposal, _events.Count) { Replaces = replaces, AskedTicks = asked - 1 });

    public Decision Of(int number) => Single(number).Decision;

    public ReviewedChange Single(int number) => State.Changes.Single(c => c.Change.Number == number && c.Proposal > 0);

    private HandChange Hand(string quote, string text) =>
        new(
            new Core.Text.TextSpan(State.HowTo.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length),
            text,
            "A",
            Place: "",
            IsNewSection: false,
            []
        );

    // A change keeps its id whatever was decided, so it is looked for in a review where nothing was.
    private string Id(int number) =>
        ReviewFolder
            .Fold(howTo, _proposals, [], before: null)
            .Changes.Concat(State.Changes)
            .First(c => c.Change.Number == number && c.Proposal > 0)
            .Change.Id;
}
