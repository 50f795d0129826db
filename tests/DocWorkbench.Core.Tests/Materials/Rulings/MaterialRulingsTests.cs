using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;

namespace DocWorkbench.Core.Tests.Materials.Rulings;

public sealed class MaterialRulingsTests
{
    private const string Text = """
        # Set up the relay

        The relay listens on port 8443.

        ## Plans

        The relay speaks IPv6.

        ### Later

        It tells the time.

        ## People

        Ask jo.sample@relay-und-co.de for access.
        """;

    private static readonly Material Article = Sources.Markdown(Text);

    [Fact]
    public void The_whole_ruled_on_leaves_what_was_found_to_be_internal()
    {
        var ruled = Apply(new RulingTarget.Whole(), RulingVerdict.Requirement);

        Assert.Equal(MaterialStatus.Requirement, ruled.Status);
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "listens"));
        Assert.Equal(MaterialStatus.Internal, StatusOf(ruled, "jo.sample"));
    }

    [Fact]
    public void A_heading_ruled_on_takes_what_stands_under_it_along()
    {
        var ruled = Apply(RulingTarget.OfHeading(Find("Plans")), RulingVerdict.Requirement);

        Assert.Equal(MaterialStatus.Published, ruled.Status);
        Assert.Equal(MaterialStatus.Published, StatusOf(ruled, "listens"));
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "Plans"));
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "IPv6"));
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "tells"));
    }

    [Fact]
    public void The_closest_target_holds_whenever_it_was_ruled_on()
    {
        var ruled = MaterialRulings.Apply(
            Article,
            [
                Ruling(RulingTarget.OfPassage(Find("IPv6")), RulingVerdict.Internal),
                Ruling(RulingTarget.OfHeading(Find("tells")), RulingVerdict.Published),
                Ruling(RulingTarget.OfHeading(Find("IPv6")), RulingVerdict.Requirement),
                Ruling(new RulingTarget.Whole(), RulingVerdict.Published),
            ]
        );

        Assert.Equal(MaterialStatus.Internal, StatusOf(ruled, "IPv6"));
        Assert.Equal(MaterialStatus.Published, StatusOf(ruled, "tells"));
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "Plans"));
    }

    [Fact]
    public void What_is_taken_back_leaves_what_was_detected()
    {
        var target = RulingTarget.OfPassage(Find("listens"));
        var ruled = MaterialRulings.Apply(
            Article,
            [Ruling(target, RulingVerdict.Internal), Ruling(target, RulingVerdict.HoldBack), Ruling(target, null)]
        );

        Assert.Equal(Article.Passages, ruled.Passages);
    }

    [Fact]
    public void Letting_through_and_a_status_are_two_matters()
    {
        var target = RulingTarget.OfPassage(Find("listens"));
        var ruled = MaterialRulings.Apply(
            Article,
            [
                Ruling(target, RulingVerdict.Requirement),
                Ruling(new RulingTarget.Whole(), RulingVerdict.HoldBack),
                Ruling(target, RulingVerdict.LetThrough),
            ]
        );

        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "listens"));
        Assert.False(Find(ruled, "listens").IsQuarantined);
        Assert.True(Find(ruled, "IPv6").IsQuarantined);
    }

    [Fact]
    public void Each_passage_tells_which_ruling_decided()
    {
        var whole = Ruling(new RulingTarget.Whole(), RulingVerdict.Published);
        var heading = Ruling(RulingTarget.OfHeading(Find("Plans")), RulingVerdict.Requirement);
        var ruled = MaterialRulings.Explain(Article, [whole, heading]);

        Assert.Equal(whole, ruled.OnMaterial);
        Assert.Equal(whole, ruled.Of(Find("listens").Id).OnStatus);
        Assert.Equal(heading, ruled.Of(Find("tells").Id).OnStatus);
        Assert.Null(ruled.Of(Find("jo.sample").Id).OnStatus);
        Assert.Null(ruled.Of(Find("listens").Id).OnQuarantine);
    }

    [Fact]
    public void A_ruling_finds_its_passage_and_its_heading_in_the_next_version()
    {
        MaterialRuling[] rulings =
        [
            Ruling(RulingTarget.OfPassage(Find("listens")), RulingVerdict.Internal),
            Ruling(RulingTarget.OfHeading(Find("Plans")), RulingVerdict.Requirement),
        ];
        var next = Sources.Markdown(
            Text.Replace("# Set up the relay\n", "# Set up the relay\n\nAdded in front.\n", StringComparison.Ordinal)
        );
        var ruled = MaterialRulings.Apply(next, rulings);

        Assert.Equal(MaterialStatus.Internal, StatusOf(ruled, "listens"));
        Assert.Equal(MaterialStatus.Requirement, StatusOf(ruled, "IPv6"));
        Assert.Equal(MaterialStatus.Published, StatusOf(ruled, "Added"));
    }

    private static Material Apply(RulingTarget target, RulingVerdict verdict) => MaterialRulings.Apply(Article, [Ruling(target, verdict)]);

    private static MaterialRuling Ruling(RulingTarget target, RulingVerdict? verdict) => new(target, verdict, "writer", UtcTicks: 1);

    private static Passage Find(string words) => Find(Article, words);

    private static Passage Find(Material material, string words) =>
        material.Passages.First(p => p.Text.Contains(words, StringComparison.Ordinal));

    private static MaterialStatus StatusOf(Material material, string words) => Find(material, words).Status;
}
