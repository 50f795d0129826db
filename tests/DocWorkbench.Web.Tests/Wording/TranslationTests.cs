using System.Globalization;
using System.Resources;
using Bunit;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Wording;

namespace DocWorkbench.Web.Tests.Wording;

public sealed class TranslationTests : BunitContext
{
    public static TheoryData<string> Texts => [.. PseudoLanguage.Texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_translation_is_found_for_each_entry(string text)
    {
        var words = new ResourceManager(text, PseudoLanguage.Program);
        var entries = TextFile.All.Single(file => file.Class == text[(text.LastIndexOf('.') + 1)..]).Entries;

        Assert.All(entries, entry => Assert.Equal(PseudoLanguage.Of(entry.Value), words.GetString(entry.Key, PseudoLanguage.Culture)));
    }

    [Fact]
    public void Names_are_said_in_the_language_of_the_person()
    {
        Assert.Equal("decided, not exported", StageWords.Of(ReviewStage.Decided));
        PseudoLanguage.Speak();

        Assert.Equal("⟦decided, not exported⟧", StageWords.Of(ReviewStage.Decided));
        Assert.Equal("⟦planned, not shipped⟧", FindingWords.Of(FindingCode.PlannedNotShipped));
        Assert.Equal("⟦out of scope⟧", ReasonWords.Of(RejectReason.OutOfScope));
        Assert.Equal("⟦requirement⟧", StatusWords.Of(MaterialStatus.Requirement));
    }

    [Fact]
    public void A_sentence_takes_its_values_and_a_count_its_form_from_the_language_and_its_numbers_from_the_culture()
    {
        PseudoLanguage.Speak();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("⟦no changes⟧", Counted.Of(0, "change"));
        Assert.Equal("⟦1 change⟧", Counted.Of(1, "change"));
        Assert.Equal("⟦1.200 changes⟧", Counted.Of(1200, "change"));
        Assert.Equal(
            "⟦notes.xlsx is not a Markdown file; its name has to end in .md, .markdown or .txt.⟧",
            FileNameRules.Refusal("notes.xlsx")
        );
    }

    [Fact]
    public void A_page_is_drawn_in_the_language_of_the_person()
    {
        PseudoLanguage.Speak();

        var chip = Render<MaterialStatusChip>(chip => chip.Add(c => c.Status, MaterialStatus.Internal));

        Assert.Equal("⟦internal⟧", chip.Find(".dw-chip").TextContent);
    }

    [Fact]
    public void What_was_rendered_for_one_language_is_not_shown_to_another()
    {
        const string Picture = "![Plan](https://pictures.example/plan.png)";
        Assert.Equal("Picture: Plan, on pictures.example", Rendered());
        PseudoLanguage.Speak();

        Assert.Equal("⟦Picture: Plan, on pictures.example⟧", Rendered());

        string Rendered() => Render<RenderedMarkdown>(text => text.Add(t => t.Markdown, Picture)).Find(".picture-placeholder").TextContent;
    }

    [Fact]
    public void A_noun_nobody_gave_words_is_refused() => Assert.Throws<ArgumentException>(() => Counted.Of(2, "unicorn"));

    [Fact]
    public void The_program_speaks_the_languages_that_lie_beside_it()
    {
        using var folder = new TemporaryFolder();
        foreach (
            var (language, file) in new[]
            {
                ("pt-BR", "DocWorkbench.Web.resources.dll"),
                ("de", "DocWorkbench.Web.resources.dll"),
                ("fr", "Else.resources.dll"),
            }
        )
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, language));
            File.WriteAllBytes(Path.Combine(folder.Path, language, file), []);
        }

        Assert.Equal(["en", "de", "pt-BR"], Translations.In(folder.Path).Select(language => language.Name));
    }
}
