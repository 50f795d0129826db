using System.Text;
using System.Text.Json;
using CsCheck;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Tests.Proposals;

public sealed class ProposalWriterTests
{
    private static readonly Gen<string> Words = Pick.Joined(
        6,
        "a",
        "é",
        "\"",
        "\\",
        "\n",
        "\r\n",
        "</script>",
        "😀",
        "{",
        "```",
        "\u2028",
        "\t"
    );

    private static readonly Gen<ProposedText> Piece = Gen.Select(
        Gen.Enum<BlockKind>(),
        Words.Array[0, 2],
        Words,
        Gen.Bool,
        (kind, cites, text, copied) => new ProposedText(kind, [.. cites], copied ? text : null, copied ? null : text)
    );

    private static readonly Gen<SectionOperation> Operation = Gen.Select(
        Gen.Enum<OperationKind>(),
        Pick.Of<string?>(null, "A heading"),
        Pick.Of<int?>(null, 1, 2, 6),
        Pick.Of<string?>(null, "find \"this\"\n"),
        Piece.Array[0, 3],
        Words,
        (kind, heading, level, find, blocks, reason) => new SectionOperation(1, reason, kind, "S01", heading, level, find, [.. blocks])
    );

    private static readonly Gen<Proposal> AnyProposal = Gen.Select(
        Operation.Array[0, 4],
        Gen.Select(Words, Words, (section, missing) => new UnmetNeed(section, missing)).Array[0, 2],
        Gen.Select(Words, Words, (text, anchor) => (text, anchor)).Array[0, 3],
        Words,
        (operations, unmet, passages, summary) =>
            new Proposal
            {
                BaseSha256 = "0f",
                Operations = [.. operations.Select((o, i) => o with { Number = i + 1 })],
                Unmet = [.. unmet],
                Passages = [.. passages.Select((p, i) => new CitedPassage($"P{i}", "m", p.anchor, p.text))],
                Summary = summary,
            }
    );

    [Fact]
    public void What_is_written_is_read_as_the_same_proposal() =>
        AnyProposal.Sample(proposal =>
        {
            var read = Replies.Read(Encoding.UTF8.GetString(ProposalWriter.Write(proposal)));

            Assert.Equal(JsonSerializer.Serialize(proposal), JsonSerializer.Serialize(read));
            Assert.Equal(
                proposal.Operations.Select(o => JsonSerializer.Serialize((SectionOperation)o)),
                read.Operations.Select(o => JsonSerializer.Serialize((SectionOperation)o))
            );
        });

    [Fact]
    public void Says_its_format_and_ends_its_last_line()
    {
        var written = Encoding.UTF8.GetString(ProposalWriter.Write(new Proposal { BaseSha256 = "0f" }));

        Assert.Equal(1, JsonDocument.Parse(written).RootElement.GetProperty("format").GetInt32());
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
    }
}
