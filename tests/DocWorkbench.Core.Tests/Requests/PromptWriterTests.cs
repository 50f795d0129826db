using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Tests.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class PromptWriterTests
{
    private static readonly HowTo HowTo = Replies.HowTo("Lead.\n\n# Bake\n\nMix.\n\n## Steps\n\nKnead.\n");

    [Fact]
    public void Internal_passages_and_bare_headings_stay_out()
    {
        var prompt = Write(
            "# Bread\n\nIt rises.\n\n## Key contacts\n\nKim, room 7\n\n## Use\n\nAsk kim@ourbakery.com first.\n\nEat it warm.\n"
        );

        Assert.Equal(["It rises.", "Eat it warm."], prompt.Passages.Select(p => p.Passage.Text));
        Assert.DoesNotContain("Kim, room 7", prompt.AsOneText, StringComparison.Ordinal);
        Assert.DoesNotContain("ourbakery.com", prompt.AsOneText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_passage_stands_there_by_name_with_status_and_breadcrumb() =>
        Assert.Contains(
            "[P002] published | Bread > Use\nEat it warm.\n",
            Write("# Bread\n\nIt rises.\n\n## Use\n\nEat it warm.\n").Question,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_requirement_is_said_to_be_one() =>
        Assert.Contains(
            "[P001] requirement",
            PromptWriter.Write(HowTo, [Sources.Markdown("It rises.\n", "PRD.md")], new ChangeRequest()).Question,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_how_to_stands_there_section_by_section() =>
        Assert.Matches(
            @"BEGIN how-to (\w{8})\n\[S00\]\nLead\.\n\[S01\]\n# Bake\n\nMix\.\n\[S02\]\n## Steps\n\nKnead\.\nEND how-to \1\n",
            Write("x").Question
        );

    [Fact]
    public void The_same_input_gives_the_same_text() => Assert.Equal(Write("a\n\nb\n").AsOneText, Write("a\n\nb\n").AsOneText);

    [Fact]
    public void Says_what_is_asked_for_whom_and_where()
    {
        var request = new ChangeRequest
        {
            Description = "Ovens\nchanged",
            Audience = "bakers",
            Level = AudienceLevel.Beginner,
            Sections = ["Steps", "Why\nbake"],
            Instructions = "Be brief.",
        };

        Assert.Contains(
            "What is to change: Ovens changed\nAudience: bakers\nLevel: beginner\nSections, existing or new:\n- Steps\n- Why bake\nAlso: Be brief.\n",
            PromptWriter.Write(HowTo, [], request).Question,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Says_so_where_the_sections_are_left_open() =>
        Assert.Contains("Sections: suggest where.", Write("x").Question, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_sent_as_the_replacement_character()
    {
        var howTo = HowToReader.Read(SourceText.FromBytes([.. "# It"u8, 0x92, .. "s\n"u8]));

        Assert.Contains("# It\uFFFDs", PromptWriter.Write(howTo, [], new ChangeRequest()).Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_passages_chosen_are_sent()
    {
        var material = Sources.Markdown("one\n\ntwo\n\nthree\n");
        var request = new ChangeRequest { Passages = [material.Passages[2].Id, material.Passages[0].Id] };
        var prompt = PromptWriter.Write(HowTo, [material], request);

        Assert.Equal([("P001", "one"), ("P002", "three")], prompt.Passages.Select(p => (p.Name, p.Passage.Text)));
        Assert.DoesNotContain("two", prompt.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_lets_no_internal_passage_through()
    {
        var material = Sources.Markdown("# Bread\n\nIt rises.\n\n## Key contacts\n\nKim, room 7\n");
        var request = new ChangeRequest { Passages = [.. material.Passages.Select(p => p.Id)] };

        Assert.Equal(["It rises."], PromptWriter.Write(HowTo, [material], request).Passages.Select(p => p.Passage.Text));
    }

    private static Prompt Write(string material) => PromptWriter.Write(HowTo, [Sources.Markdown(material)], new ChangeRequest());
}
