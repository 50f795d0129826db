using DocWorkbench.Core.Materials.Rulings;

namespace DocWorkbench.Core.Tests.Materials.Rulings;

public sealed class RulingFormTests
{
    public static TheoryData<RulingTarget> Targets =>
        [
            new RulingTarget.Whole(),
            new RulingTarget.Heading(["Set up"]),
            new RulingTarget.Heading(["Input/output", "100 % of: it", "Größe 漢字", "a%2Fb"]),
            new RulingTarget.Words("0123456789abcdef"),
        ];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_is_read_as_it_was_written(RulingTarget target) => Assert.Equal(target, RulingTarget.Parse(target.ToString()));

    [Theory]
    [InlineData(RulingVerdict.Published)]
    [InlineData(RulingVerdict.Requirement)]
    [InlineData(RulingVerdict.Internal)]
    [InlineData(RulingVerdict.LetThrough)]
    [InlineData(RulingVerdict.HoldBack)]
    [InlineData(null)]
    public void A_ruling_is_read_as_it_was_written(RulingVerdict? verdict)
    {
        var ruling = new MaterialRuling(new RulingTarget.Heading(["A", "B"]), verdict, "someone", UtcTicks: 42);

        Assert.Equal(ruling, MaterialRuling.Parse(ruling.Target.ToString(), ruling.VerdictForm, "someone", 42));
    }

    [Theory]
    [InlineData("material", "approved")]
    [InlineData("material", "Published")]
    [InlineData("chapter:3", "published")]
    [InlineData("heading:", "published")]
    [InlineData("passage:", "published")]
    [InlineData("passage:XYZ", "published")]
    [InlineData("", "")]
    public void What_this_version_does_not_know_is_passed_over(string target, string verdict) =>
        Assert.Null(MaterialRuling.Parse(target, verdict, "someone", utcTicks: 42));

    [Theory]
    [InlineData("heading:%", "%")]
    [InlineData("heading:%ZZ", "%ZZ")]
    public void A_damaged_escape_is_taken_as_it_stands(string form, string heading) =>
        Assert.Equal(new RulingTarget.Heading([heading]), RulingTarget.Parse(form));

    [Fact]
    public void Spaces_in_a_heading_do_not_count() =>
        Assert.Equal(new RulingTarget.Heading(["Set up the relay"]), new RulingTarget.Heading([" Set  up\nthe relay "]));
}
