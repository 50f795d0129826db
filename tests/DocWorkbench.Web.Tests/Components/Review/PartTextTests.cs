using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class PartTextTests
{
    [Fact]
    public void A_part_inside_a_line_shows_the_words_around_it()
    {
        var text = Of("A hive holds 40 bees. Hives are blue.", "A hive holds 60 bees. Hives are blue.");

        Assert.Equal(
            [
                ("A hive holds ", PartPiece.Around),
                ("40", PartPiece.Removed),
                ("60", PartPiece.Added),
                (" bees. Hives are blue.", PartPiece.Around),
            ],
            text.Pieces
        );
        Assert.Equal(("40", "60"), (text.Was, text.Now));
    }

    [Fact]
    public void A_new_line_shows_nothing_of_the_next()
    {
        var text = Of("- One.\n", "- One.\n- Two.\n");

        Assert.Equal(("- Two.", PartPiece.Added), text.Pieces[^1]);
        Assert.DoesNotContain(text.Pieces, p => p.Kind is PartPiece.Around or PartPiece.Removed);
    }

    [Fact]
    public void Of_a_long_line_only_what_is_near_is_shown()
    {
        var text = Of($"{new string('x', 200)} old {new string('y', 200)}", $"{new string('x', 200)} new {new string('y', 200)}");

        Assert.Equal("…" + new string('x', 47) + " ", text.Pieces[0].Words);
        Assert.Equal(" " + new string('y', 47) + "…", text.Pieces[^1].Words);
    }

    private static PartText Of(string old, string updated)
    {
        var howTo = HowToReader.Read(SourceText.FromString($"# A\n\n{old}\n\nEnd.\n"));
        var target = new TextSpan(5, old.Length);
        var change = new Change
        {
            Id = "c",
            Number = 1,
            Kind = ChangeKind.Changed,
            Target = target,
            NewText = updated,
            Section = "A",
            Place = "",
            Reason = "",
        };
        return PartText.Of(howTo, change, Assert.Single(EditCutter.Cut(howTo, target, updated, TestContext.Current.CancellationToken)));
    }
}
