using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials;

public sealed class MaterialTests
{
    private static readonly Material Bread = Sources.Markdown("# Bread\n\nIt rises.\n\n## Rye\nbread\n\nIt is sour.\n\n# Cake\n");

    [Fact]
    public void A_passage_is_found_by_its_id_and_has_neighbours()
    {
        var second = Bread.Passages[1];

        Assert.Equal(second, Bread.Find(second.Id));
        Assert.Null(Bread.Find("00000000-2-00000000"));
        Assert.Equal(Bread.Passages[0], Bread.Previous(second));
        Assert.Equal(Bread.Passages[2], Bread.Next(second));
        Assert.Null(Bread.Previous(Bread.Passages[0]));
        Assert.Null(Bread.Next(Bread.Passages[^1]));
    }

    [Fact]
    public void The_outline_lists_the_headings_with_their_levels() =>
        Assert.Equal([(1, "Bread"), (2, "Rye"), (1, "Cake")], Bread.Outline().Select(o => (o.Level, o.Text)).ToArray());

    [Fact]
    public void An_entry_of_the_outline_leads_to_its_passage() =>
        Assert.All(Bread.Outline(), o => Assert.Equal(o.Text, Bread.Find(o.PassageId)?.Text));
}
