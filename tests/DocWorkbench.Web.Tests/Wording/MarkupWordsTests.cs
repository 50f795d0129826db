using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Tests.Wording;

public sealed partial class MarkupWordsTests
{
    // Names and examples that are the same in every language.
    private static readonly string[] Names =
    [
        "DocWorkbench",
        "· DocWorkbench",
        "– DocWorkbench",
        "OpenAI",
        "Azure OpenAI",
        "https://",
        "~/network-docs",
    ];

    // Said with a number; their words stand in a resource file under these names.
    private static readonly string[] Nouns = ["more passage", "unchanged block", "unsaved text"];

    // A place as the change itself names it, and keys.
    private static readonly string[] Unsaid = ["at the end of", "Ctrl Shift Z"];

    public static TheoryData<string> Pages => [.. TextFile.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_takes_its_words_from_a_resource_file(string page) =>
        Assert.Equal([], MarkupWords.Of(TextFile.Pages[page]).Except(Names).Except(Nouns));

    [Fact]
    public void The_code_of_a_page_says_no_sentence_of_its_own() =>
        Assert.Equal(
            [],
            TextFile
                .PageCode.Where(line => !IsForDevelopers().IsMatch(line))
                .SelectMany(line => Literal().Matches(line))
                .Select(literal => literal.Groups[1].Value)
                .Where(words => Sentence().IsMatch(words))
                .Except(Unsaid)
        );

    [Theory]
    [InlineData("<p>Nothing here</p>", "Nothing here")]
    [InlineData("<p>\n  Nothing here\n</p>", "Nothing here")]
    [InlineData("<button @onclick=\"() => Go(1 > 2)\">Undo</button>", "Undo")]
    [InlineData("<p>if it has no place</p>", "if it has no place")]
    [InlineData("<p>@Count(all, \"a\") of them</p>", "of them")]
    [InlineData("@if (at < most)\n{\n  <p>@at.Name.</p>\n}\nelse\n{\n  <b>Nothing</b>\n}", "Nothing")]
    [InlineData("<nav aria-label=\"Where you are\"></nav>", "Where you are")]
    [InlineData("<i title=\"@($\"Edit: {Short(\"x\")}\")\"></i>", "Edit: ")]
    [InlineData("<Box Placeholder=\"Reply\" />", "Reply")]
    [InlineData("<p>@(isOpen ? \"Close it\" : \"\")</p>", "Close it")]
    [InlineData("<p>@(count == 1 ? \"speaks of\" : Words)</p>", "speaks of")]
    public void Words_of_the_markup_itself_are_found(string markup, string words) => Assert.Equal([words], MarkupWords.Of(markup));

    [Theory]
    [InlineData(
        "@page \"/reviews/{Id}\"\n@using DocWorkbench.Core.Changes\n@* Said to nobody *@\n<p>@Words</p>\n@code {\n  // Some words\n}"
    )]
    [InlineData("<p class=\"card @(isOpen ? \"open wide\" : \"\")\" data-go=\"some where\"><kbd>Esc</kbd> – <code>az login</code></p>")]
    [InlineData("@foreach (var it in All.Where(a => a.Name == \"Any name\"))\n{\n  var name = it.Name;\n  <b>@name</b>\n}")]
    [InlineData("@switch (kind)\n{\n  case Kind.Added: <ins>@words</ins>\n    break;\n  default: @words\n    break;\n}")]
    [InlineData("@{ var pieces = Texts.Sum.Pieces(); }\n<p>@pieces[0]<b>@Name?.Short()</b>@pieces[1] · @Count!</p>")]
    public void What_nobody_reads_is_not_found(string markup) => Assert.Empty(MarkupWords.Of(markup));

    [GeneratedRegex(@"Exception\(|LoggerMessage")]
    private static partial Regex IsForDevelopers();

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Literal();

    // Names of parts of the page are small words, and two at most.
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+[,:]? \p{L}{2,}|\p{L}{2,}[,;:]? \p{L}{2,}[,;:]? \p{L}{2,}")]
    private static partial Regex Sentence();
}
