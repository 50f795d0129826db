using CsCheck;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Export;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Tests.Changes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class UpdatePropertyTests
{
    [Fact]
    public void Drops_no_change_and_leaves_every_undecided_byte_alone() =>
        Gen.Select(RandomMarkdown.Text, RandomMarkdown.Text, Gen.Int[0, int.MaxValue - 1])
            .Sample((before, now, seed) => AssertKept(before, now, new Random(seed)), iter: 1_000);

    [Fact]
    [Trait("Needs", "shared")]
    public void Drops_no_change_when_a_real_article_goes_on()
    {
        var random = new Random(4711);
        foreach (var (_, before, after) in ArticlePairs.Load())
        {
            AssertKept(before.Text, after.Text, random);
        }
    }

    private static void AssertKept(string before, string now, Random random)
    {
        var first = HowToReader.Read(SourceText.FromBytes(TextBlob.Write(before)));
        var later = SourceText.FromBytes(TextBlob.Write(now));
        var events = new List<RecordedEvent>();
        foreach (var unit in first.Units.Where(_ => random.Next(3) == 0))
        {
            var target = random.Next(3) == 0 ? unit.Span with { Length = 0 } : unit.Content;
            var hand = new HandChange(target, random.Next(4) == 0 ? "" : $"word {random.Next(9)}\n", "A", "", IsNewSection: false, []);
            Add(ReviewEventKind.Written, $"h{events.Count}", hand.ToJson());
        }

        Add(ReviewEventKind.BroughtUpToDate, later.Sha256, now);
        var state = ReviewFolder.Fold(first, [], events);
        var kept = state.Changes.Concat(state.AlreadyThere).Select(c => c.Change.Id).ToHashSet();
        var waiting = state.Tray.Select(t => $"h{t.Operation.Number - 1}");

        Assert.Equal(events.Count - 1, kept.Union(waiting).Count());
        Assert.All(state.Changes, c => Assert.InRange(c.Change.Target.End, 0, later.Text.Length));
        Assert.Equal(later.Bytes.AsSpan(), HowToExport.Write(Rejected(first, events, state)));

        Add(ReviewEventKind.Undone, $"{events.Count}", text: null);
        Assert.Equal(
            HowToExport.Write(ReviewFolder.Fold(first, [], [.. events.Take(events.Count - 2)])),
            HowToExport.Write(ReviewFolder.Fold(first, [], events))
        );

        void Add(ReviewEventKind kind, string target, string? text) =>
            events.Add(new RecordedEvent(new ReviewEvent(events.Count + 1, "kim", events.Count, kind, target, TextHash: null), text));
    }

    private static ReviewState Rejected(HowTo first, List<RecordedEvent> events, ReviewState state)
    {
        var all = events.ToList();
        foreach (var change in state.Changes)
        {
            all.Add(
                new RecordedEvent(
                    new ReviewEvent(all.Count + 1, "kim", all.Count, ReviewEventKind.Rejected, change.Change.Id, TextHash: null),
                    Text: null
                )
            );
        }

        // What a rejected change makes room for is accepted text of its own; it is not what is looked at here.
        var folded = ReviewFolder.Fold(first, [], all);
        return folded with { Changes = [.. folded.Changes.Where(c => c.Decision.By?.Kind != ReviewEventKind.Written)] };
    }
}
