using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;

namespace DocWorkbench.Web.Tests.Components.Materials;

public sealed class PassageOrderTests
{
    private static readonly Passage Contacts = Passage(1, "Contacts", level: 1, MaterialStatus.Internal);
    private static readonly Passage Person = Passage(2, "Ask Kim.", level: 0, MaterialStatus.Internal);
    private static readonly Passage Limit = Passage(3, "40 bees at most.", level: 0, MaterialStatus.Requirement);
    private static readonly Passage Colours = Passage(4, "Colours", level: 1, MaterialStatus.Requirement);
    private static readonly Passage Secret = Passage(5, "Kim likes blue.", level: 0, MaterialStatus.Internal);
    private static readonly ImmutableArray<Passage> All = [Contacts, Person, Limit, Colours, Secret];

    [Fact]
    public void What_a_heading_tells_is_told_for_what_stands_under_it()
    {
        var order = new PassageOrder(Hives, All);

        Assert.Equal([Person], All.Where(p => p.Status == MaterialStatus.Internal && order.IsSaidAbove(p)));
    }

    [Fact]
    public void A_heading_that_is_not_shown_tells_nothing() => Assert.False(new PassageOrder(Hives, [Person]).IsSaidAbove(Person));

    [Fact]
    public void Finds_the_place_among_what_is_shown()
    {
        var order = new PassageOrder(Hives, [Person, Secret]);

        Assert.Equal([1, -1, -1], new[] { Secret.Id, Limit.Id, null }.Select(order.PlaceOf));
    }

    private static Material Hives { get; } =
        new()
        {
            Sha256 = "",
            Name = "hives.md",
            Title = "Hives",
            Kind = MaterialKind.Markdown,
            Status = MaterialStatus.Requirement,
            Passages = All,
            Markdown = "",
            Coverage = new Coverage(0, 0, 0, []),
            Warnings = [],
        };

    private static Passage Passage(int ordinal, string text, int level, MaterialStatus status) =>
        new()
        {
            Id = $"p{ordinal}",
            Ordinal = ordinal,
            Kind = level > 0 ? PassageKind.Heading : PassageKind.Paragraph,
            Level = level,
            Breadcrumb = [],
            Anchor = "",
            Status = status,
            Markdown = text,
            Text = text,
        };
}
