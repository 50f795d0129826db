using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Placing;

public sealed class SectionPlacingTests
{
    private const string Base = "# A\n\nIntro.\n\n## B\n\nOld text.\n\n### C\n\nDeep.\n\n## D\n\nLast.\n";

    [Fact]
    public void Inserts_a_new_section_after_all_that_belongs_to_its_target() =>
        Assert.Equal(
            Base.Replace("## D", "## New\n\nHello.\n\n## D"),
            All(new Op("insert_after", "S02", "New", 2, null, [new("paragraph", [], null, "Hello.")]))
        );

    [Fact]
    public void Inserts_plain_text_at_the_end_of_the_targets_own_text() =>
        Assert.Equal(
            Base.Replace("Old text.\n", "Old text.\n\nMore.\n"),
            All(new Op("insert_after", "S02", null, null, null, [new("paragraph", [], null, "More.")]))
        );

    [Fact]
    public void Replaces_a_sections_own_text_and_keeps_what_is_below() =>
        Assert.Equal(
            Base.Replace("Old text.", "- one\n- two"),
            All(new Op("replace_section", "S02", null, null, null, [new("bullet", [], null, "one"), new("bullet", [], null, "two")]))
        );

    [Fact]
    public void Replaces_the_heading_too_when_one_is_given() =>
        Assert.Equal(
            Base.Replace("## D\n\nLast.", "## E\n\nEnd."),
            All(new Op("replace_section", "S04", "E", null, null, [new("paragraph", [], null, "End.")]))
        );

    [Fact]
    public void Replaces_text_found_once_in_the_target() =>
        Assert.Equal(
            Base.Replace("Old text", "New text"),
            All(new Op("replace_text", "S02", null, null, "Old text", [new("paragraph", [], null, "New text")]))
        );

    [Fact]
    public void Deletes_a_section_without_sections_below_it() =>
        Assert.Equal(Base.Replace("### C\n\nDeep.\n\n", ""), All(new Op("delete_section", "S03", null, null, null, [])));

    [Fact]
    public void Does_not_delete_a_section_with_sections_below_it() =>
        Assert.Contains(
            "1 sections below it",
            Place(new Op("delete_section", "S02", null, null, null, [])).Unplaced.Single().Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Copies_passages_verbatim()
    {
        var proposal = Read(
            passages: [new("P1", "abc", "body/1", "```bash\naz  login\n```")],
            new Op("insert_after", "S04", null, null, null, [new("code", ["P1"], "P1", null)])
        );

        Assert.Equal(Base + "\n```bash\naz  login\n```\n", Apply(proposal));
    }

    [Theory]
    [InlineData("insert_after", "S99", "no section S99")]
    [InlineData("shuffle", "S01", "not something a change can do")]
    public void Says_why_an_operation_has_no_place(string op, string target, string reason) =>
        Assert.Contains(
            reason,
            Place(new Op(op, target, null, null, null, [new("paragraph", [], null, "x")])).Unplaced.Single().Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Does_not_place_a_copy_of_a_passage_the_reply_lacks() =>
        Assert.Contains(
            "copies a passage",
            Place(new Op("insert_after", "S01", null, null, null, [new("paragraph", [], "P9", null)])).Unplaced.Single().Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_a_citation_of_a_passage_that_is_not_there_as_such()
    {
        var change = Place(new Op("insert_after", "S01", null, null, null, [new("paragraph", ["P9"], null, "x")])).Placed.Single();

        Assert.Equal(new Citation("P9", null, IsVerbatim: false), change.Citations.Single());
    }

    private sealed record Piece(string kind, string[] cites, string? copy, string? markdown);

    private sealed record Op(string op, string target, string? heading, int? level, string? find, Piece[] blocks);

    private sealed record Carried(string id, string material, string anchor, string text);

    private static Proposal Read(Carried[] passages, params Op[] changes) =>
        (
            (ProposalReading.Success)
                ProposalReader.Read(
                    JsonSerializer.Serialize(
                        new
                        {
                            format = 1,
                            changes,
                            unmet = Array.Empty<object>(),
                            passages,
                        }
                    )
                )
        ).Proposal;

    private static HowTo HowTo => HowToReader.Read(SourceText.FromString(Base));

    private static Placement Place(Op operation) => OperationPlacer.Place(HowTo, Read([], operation));

    private static string All(Op operation) => Apply(Read([], operation));

    private static string Apply(Proposal proposal)
    {
        var placement = OperationPlacer.Place(HowTo, proposal);
        Assert.Empty(placement.Unplaced);
        return Encoding.UTF8.GetString(ChangeSplicer.Apply(HowTo, placement.Placed.Select(c => (c, c.NewText))));
    }
}
