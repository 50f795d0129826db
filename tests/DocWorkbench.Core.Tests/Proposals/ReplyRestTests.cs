using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Proposals;

public sealed class ReplyRestTests
{
    private static readonly HowTo HowTo = HowToReader.Read(SourceText.FromString("# Ovens\n\nHeat them.\n\n## Doors\n\nClose them.\n"));

    [Fact]
    public void Names_what_came_whole_and_keeps_what_was_asked()
    {
        var asked = new ChangeRequest { Description = "Gas ovens", Sections = ["Doors", "Gas"] };

        var rest = ReplyRest.Of(asked, "first", Read(Gas), HowTo);

        Assert.Equal((asked.Description, asked.Sections), (rest.Description, rest.Sections));
        Assert.Equal("first", rest.Continues?.FirstAsking);
        Assert.Equal(
            [
                new CompleteChange("insert_after", "Ovens", "Gas", "Gas is lit with a match."),
                new CompleteChange("modify", "Doors", "", "Shut them."),
            ],
            rest.Continues?.Complete ?? []
        );
    }

    [Fact]
    public void What_is_cut_off_again_still_belongs_to_the_first_question()
    {
        var once = ReplyRest.Of(new ChangeRequest(), "first", Read(Gas), HowTo);

        var twice = ReplyRest.Of(once, "second", Read("""{"op":"delete_section","target":"S02","blocks":[]}"""), HowTo);

        Assert.Equal("first", twice.Continues?.FirstAsking);
        Assert.Equal(["insert_after", "modify", "delete_section"], twice.Continues?.Complete.Select(c => c.Kind) ?? []);
    }

    [Fact]
    public void The_prompt_names_each_of_them_as_material_and_asks_for_the_rest_only()
    {
        var question = PromptWriter.Write(HowTo, [], ReplyRest.Of(new ChangeRequest(), "first", Read(Gas), HowTo)).Question;

        Assert.Contains(
            "Answer with the changes that are still missing, or with none.\nBEGIN complete changes ",
            question,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\ninsert_after | Section: Ovens | New section: Gas\nGas is lit with a match.\nmodify | Section: Doors\nShut them.\nEND complete changes ",
            question,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("first", question, StringComparison.Ordinal);
    }

    private const string Gas =
        """{"op":"insert_after","target":"S01","heading":"Gas","level":2,"blocks":[{"kind":"paragraph","cites":[],"markdown":"Gas is lit\nwith a match."}]},{"section":"Doors","action":"modify","original":"Close them.","updated":"Shut them."}""";

    private static Proposal Read(string changes) =>
        Assert.IsType<ProposalReading.Success>(ProposalReader.Read($$"""{"changes":[{{changes}}]}""")).Proposal;
}
