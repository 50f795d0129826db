using System.Text;
using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class ChangeSplicerTests
{
    private static readonly Gen<string> Words = Pick.Joined(
        14,
        "# A\n\n",
        "## B\n",
        "### C\n\n",
        "## Next steps\n\n",
        "text ",
        "größe 😀\n",
        "- a\n",
        "1. b\n",
        "\n",
        "```\n# no\n```\n",
        "| a |\n| - |\n",
        "  \n",
        "old words"
    );

    /// <summary>Files as they come: any line ends, with and without a mark, with undecodable bytes, in two bytes a character.</summary>
    private static readonly Gen<byte[]> Files = Gen.Select(
        Words,
        Pick.Of("\n", "\r\n", "\r"),
        Gen.Int[0, 5],
        (text, end, form) =>
        {
            var written = text.Replace("\n", end, StringComparison.Ordinal);
            byte[] utf8 = Encoding.UTF8.GetBytes(written);
            return form switch
            {
                0 => [0xEF, 0xBB, 0xBF, .. utf8],
                1 => [.. utf8, 0x92, .. utf8, 0xC3],
                2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(written)],
                3 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(written), 0x41],
                4 => Encoding.UTF8.GetBytes(written.Replace("\n\n", "\r\n\n", StringComparison.Ordinal)),
                _ => utf8,
            };
        }
    );

    private static readonly Gen<object> Entry = Gen.Select(
        Pick.Of("A", "B", "C", "Next steps", "gone"),
        Pick.Of("old words", "größe", "text", "- a", "b\n"),
        Pick.Of("neu – text", "## New\n\nx", "## Newer\n\n- y\n", "- z", ""),
        Pick.Of("add", "add", "modify", "modify", "remove"),
        (section, original, updated, action) =>
            (object)
                new
                {
                    section,
                    action,
                    original,
                    updated,
                }
    );

    [Fact]
    public void Nothing_chosen_is_the_base() => Files.Sample(bytes => Assert.Equal(bytes, ChangeSplicer.Apply(Read(bytes), [])));

    [Fact]
    public void Any_choice_keeps_every_byte_nobody_decided_about_in_whatever_order_it_is_made() =>
        Gen.Select(Files, Entry.Array[1, 6], Gen.Int[0, 63], Gen.Int)
            .Sample(
                (bytes, entries, chosen, seed) =>
                {
                    var howTo = Read(bytes);
                    var changes = OperationPlacer.Place(howTo, Quoting(entries)).Placed.Where((_, i) => (chosen >> i & 1) == 1).ToArray();
                    var shuffled = changes.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    var result = ChangeSplicer.Apply(howTo, shuffled.Select(c => (c, c.NewText)));

                    Assert.Equal(ChangeSplicer.Apply(howTo, changes.Select(c => (c, c.NewText))), result);
                    Assert.Equal(Rebuilt(howTo, changes), result);
                },
                iter: 1_000
            );

    [Fact]
    public void Changes_of_one_proposal_never_overlap() =>
        Gen.Select(Files, Entry.Array[1, 6])
            .Sample(
                (bytes, entries) =>
                {
                    var changes = OperationPlacer.Place(Read(bytes), Quoting(entries)).Placed;
                    Assert.DoesNotContain(
                        changes,
                        one => changes.Any(other => other.Number < one.Number && one.Target.Overlaps(other.Target))
                    );
                    Assert.Equal(changes.Length, changes.Select(c => c.Id).Distinct().Count());
                }
            );

    [Fact]
    public void A_persons_text_takes_the_place_of_the_proposed_one()
    {
        var howTo = HowTo("one\r\ntwo\r\n");
        var change = Assert.Single(OperationPlacer.Place(howTo, Quoting(Modify("", "two", "2"))).Placed);

        Assert.Equal("one\r\nzwölf\r\n"u8.ToArray(), ChangeSplicer.Apply(howTo, [(change, "zwölf")]));
    }

    // From the last change to the first, so that no offset moves.
    private static byte[] Rebuilt(HowTo howTo, IEnumerable<Change> changes)
    {
        var bytes = howTo.Source.Bytes.ToList();
        foreach (
            var change in changes
                .OrderByDescending(c => c.Target.Start)
                .ThenByDescending(c => c.Target.Length)
                .ThenByDescending(c => c.Number)
        )
        {
            var span = howTo.Source.ToBytes(change.Target);
            bytes.RemoveRange(span.Start, span.Length);
            bytes.InsertRange(span.Start, howTo.Source.Encode(change.NewText));
        }

        return [.. bytes];
    }

    private static HowTo Read(byte[] bytes) => HowToReader.Read(SourceText.FromBytes(bytes));
}
