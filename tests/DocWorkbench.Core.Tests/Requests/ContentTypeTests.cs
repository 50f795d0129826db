using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class ContentTypeTests
{
    [Theory]
    [InlineData("---\ntitle: Bake\nms.topic: how-to\n---\n# Bake\n", ContentType.HowTo)]
    [InlineData("---\nms.topic: conceptual # for now\n---\n# Bake\n", ContentType.Concept)]
    [InlineData("---\nms.topic: concept-article\n---\n", ContentType.Concept)]
    [InlineData("---\nMS.Topic: \"Quick-Start\"\n---\n", ContentType.Quickstart)]
    [InlineData("---\ncontent_type: tutorial\n---\n", ContentType.Tutorial)]
    [InlineData("---\ntype: overview\n---\n", ContentType.Overview)]
    [InlineData("# Quickstart: bake bread\n", ContentType.Quickstart)]
    [InlineData("# What is bread?\n", ContentType.Overview)]
    [InlineData("---\nms.topic: reference\n---\n# Ovens\n", null)]
    [InlineData("# Bake\n\nms.topic: how-to\n", null)]
    public void The_how_to_tells_what_kind_of_article_it_is(string text, ContentType? type) =>
        Assert.Equal(type, ContentTypeDetector.Detect(Replies.HowTo(text)));

    [Fact]
    public void Its_rules_stand_in_the_prompt_and_a_writers_choice_comes_first()
    {
        var howTo = Replies.HowTo("---\nms.topic: tutorial\n---\n# Bake\n");

        Assert.Contains("Kind of article: tutorial.", Ask(new ChangeRequest()), StringComparison.Ordinal);
        Assert.Contains(
            "Kind of article: concept.",
            Ask(new ChangeRequest { ContentType = ContentType.Concept }),
            StringComparison.Ordinal
        );

        string Ask(ChangeRequest request) => PromptWriter.Write(howTo, [], request).Question;
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_kind_says_that_closing_sections_stand_last(ContentType type) =>
        Assert.Matches(
            @"Kind of article: .*(Next steps|Related content)""\W* last\.",
            PromptWriter.Write(Replies.HowTo("# Bake\n"), [], new ChangeRequest { ContentType = type }).Question
        );

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_preset_but_none_says_what_to_look_for(RequestPreset preset)
    {
        var plain = PromptWriter.Write(Replies.HowTo("# Bake\n"), [], new ChangeRequest()).Question;
        var asked = PromptWriter.Write(Replies.HowTo("# Bake\n"), [], new ChangeRequest { Preset = preset }).Question;

        Assert.Equal(preset != RequestPreset.None, asked.Length > plain.Length + 100);
    }

    public static TheoryData<ContentType> Types() => [.. Enum.GetValues<ContentType>()];

    public static TheoryData<RequestPreset> Presets() => [.. Enum.GetValues<RequestPreset>()];
}
