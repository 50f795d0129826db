using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class EvidenceCheckerTests
{
    private const string Base = "# Kiln\n\nThe kiln fires clay at 900 degrees.\n\nSee [Glazes](glazes.md).\n";

    private static readonly Material Page = Sources.Markdown(
        "# Kiln guide\n\nThe kiln holds 40 tiles on each shelf. Load it with `kilnctl load --shelf 2`.\n\nThe door locks above 60 degrees and opens by itself after cooling.\n\nSupport for porcelain is planned for a future release. Remote start is in preview and works on the local network.\n"
    );

    private static readonly Material Wishes = Sources.Markdown(
        "# Product requirements\n\nFR1: The kiln must send a message when the firing ends.\n\nFR2: The door must lock above 60 degrees.\n",
        "PRD.md"
    );

    [Fact]
    public void A_requirement_that_also_stands_on_a_page_is_no_plan() =>
        Assert.Empty(Codes(Cases.Added(Base, "\nThe door locks above 60 degrees.\n", Page, Wishes)));

    [Fact]
    public void What_a_page_announces_is_a_plan_and_its_neighbours_and_previews_are_not()
    {
        Assert.Equal([FindingCode.PlannedNotShipped], Codes(Cases.Added(Base, "\nThe kiln supports porcelain.\n", Page)));
        Assert.Empty(Codes(Cases.Added(Base, "\nRemote start works on the local network.\n", Page)));
        Assert.Empty(Codes(Cases.Added(Base, "\nSupport for porcelain is planned for a future release.\n", Page)));
    }

    [Fact]
    public void One_ruling_settles_every_finding_that_rests_on_the_passage()
    {
        const string text = "\nThe kiln sends a message when the firing ends.\n";
        var passage = Wishes.Passages.Single(p => p.Text.StartsWith("FR1", StringComparison.Ordinal));
        var settled = MaterialRulings.Apply(
            Wishes,
            [new MaterialRuling(RulingTarget.OfPassage(passage), RulingVerdict.Published, "someone", UtcTicks: 1)]
        );

        Assert.Equal([FindingCode.PlannedNotShipped], Codes(Cases.Added(Base, text, Page, Wishes)));
        Assert.Empty(Codes(Cases.Added(Base, text, Page, settled)));
    }

    [Fact]
    public void A_sentence_joined_of_two_passages_is_supported() =>
        Assert.Empty(
            Codes(Cases.Added(Base, "\nThe kiln holds 40 tiles on each shelf, and the door opens by itself after cooling.\n", Page))
        );

    [Theory]
    [InlineData("The kiln holds 41 tiles on each shelf.", "41")]
    [InlineData("Load it with `kilnctl load --shelv 2`.", "--shelv")]
    [InlineData("Load it with ``kilnctl\nload --shelves``.", "--shelves")]
    [InlineData("See the guide on https://kilns.dev/none.", "https://kilns.dev/none")]
    public void What_differs_by_a_letter_or_a_digit_is_invented(string sentence, string literal)
    {
        var found = Cases.Added(Base, $"\n{sentence}\n", Page).Where(f => f.Code == FindingCode.InventedLiteral);

        Assert.Equal(literal, Assert.Single(found).Text);
    }

    [Fact]
    public void A_right_host_makes_no_right_path()
    {
        var page = Sources.Markdown("# G\n\nRead [the guide](https://docs.kilns.dev/en-us/guide/load?view=2).\n");

        Assert.Empty(Cases.Added(Base, "\nRead [on](https://docs.kilns.dev/guide/load).\n", page));
        Assert.Equal([FindingCode.InventedLiteral], Codes(Cases.Added(Base, "\nRead [on](https://docs.kilns.dev/guide/unload).\n", page)));
    }

    [Fact]
    public void Relative_links_are_looked_up_where_there_is_a_folder_and_never_called_invented_without_one()
    {
        const string text = "\n![Shelf](media/shelf.png)\n\nSee [glazes](glazes.md).\n";

        var (code, severity) = Assert.Single(Cases.Added(Base, text, Page).Select(f => (f.Code, f.Severity)));
        Assert.Equal((FindingCode.NotCheckable, FindingSeverity.Low), (code, severity));
        Assert.Empty(Cases.Report(Base, text, new EvidenceOptions { FileExists = _ => true }, Page).Findings);
        Assert.Equal(
            [FindingCode.InventedLiteral],
            Codes([.. Cases.Report(Base, text, new EvidenceOptions { FileExists = _ => false }, Page).Findings])
        );
    }

    [Fact]
    public void A_few_changed_words_are_judged_as_the_sentence_they_stand_in()
    {
        Assert.Empty(Codes(Cases.Replaced("# Kiln\n\nThe kiln holds 30 tiles on each shelf.\n", "30", "40", Page)));
        var found = Assert.Single(Cases.Replaced("# Kiln\n\nThe kiln holds 30 tiles on each shelf.\n", "30", "41", Page));
        Assert.Equal(("41", FindingCode.InventedLiteral), (found.Text, found.Code));
    }

    [Fact]
    public void Without_materials_it_says_so_once_for_each_change() =>
        Assert.Equal([FindingCode.Unsupported], Codes(Cases.Added(Base, "\nThe kiln sings at noon. It hums 17 songs in `mode.opera`.\n")));

    [Fact]
    public void Sentences_of_other_scripts_are_compared_too()
    {
        var page = Sources.Markdown("# Ofen\n\nDer Ofen fasst vierzig Kacheln je Rost.\n\n窯は棚ごとに四十枚のタイルを保持します。\n");

        Assert.Empty(Codes(Cases.Added(Base, "\nDer Ofen fasst je Rost vierzig Kacheln.\n", page)));
        Assert.Empty(Codes(Cases.Added(Base, "\n窯は棚ごとに四十枚のタイルを保持します。\n", page)));
        Assert.Equal([FindingCode.Unsupported], Codes(Cases.Added(Base, "\nDie Steuerung versteht gesprochene Befehle.\n", page)));
    }

    [Fact]
    public void Two_sources_with_other_figures_for_the_same_thing_are_put_side_by_side()
    {
        var other = Sources.Markdown("# Leaflet\n\nThe kiln holds 36 tiles on each shelf.\n", "leaflet.md");
        var found = Assert.Single(
            Cases.Added(Base, "\nThe kiln holds 40 tiles on each shelf.\n", Page, other),
            f => f.Code == FindingCode.SourcesDisagree
        );

        Assert.Equal((Page.Sha256, other.Sha256), (found.Material?.Sha256, found.RivalMaterial?.Sha256));
        var conditional = Sources.Markdown(
            "# Leaflet\n\nThe small kiln of 1980 holds 36 tiles on each wooden shelf in winter.\n",
            "leaflet.md"
        );
        Assert.DoesNotContain(
            Cases.Added(Base, "\nThe kiln holds 40 tiles on each shelf.\n", Page, conditional),
            f => f.Code == FindingCode.SourcesDisagree
        );
    }

    [Fact]
    public void A_source_that_is_not_there_or_says_something_else_is_told()
    {
        var passage = Page.Passages[1];
        Citation[] citations =
        [
            new("P9", Passage: null, IsVerbatim: false),
            new("P1", new CitedPassage("P1", Page.Sha256, "", "The kiln flies."), IsVerbatim: false),
            new("P2", new CitedPassage("P2", Page.Sha256, passage.Anchor, passage.Markdown), IsVerbatim: false),
        ];
        var change = Cases.Change(Base.Length, 0, "\nThe kiln holds 40 tiles on each shelf.\n") with { Citations = [.. citations] };
        var found = Cases.Check(Cases.HowTo(Base), new EvidenceOptions(), [Page], change).Findings;

        Assert.Equal([FindingCode.BadCitation, FindingCode.BadCitation], Codes([.. found]));
    }

    [Fact]
    public void Checks_can_be_turned_down_and_off()
    {
        const string text = "\nThe kiln sends a message when the firing ends.\n";
        var quiet = new EvidenceOptions { AtMost = new EvidenceOptions().AtMost.Add(FindingCode.PlannedNotShipped, FindingSeverity.Low) };
        var off = new EvidenceOptions { Off = [FindingCode.PlannedNotShipped] };

        Assert.Equal(FindingSeverity.Low, Assert.Single(Cases.Report(Base, text, quiet, Page, Wishes).Findings).Severity);
        Assert.Empty(Cases.Report(Base, text, off, Page, Wishes).Findings);
    }

    [Fact]
    public void A_large_material_can_be_cancelled()
    {
        var large = Sources.Markdown(
            string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Shelf {i} holds tile {i * 7} of batch {i % 31}.\n\n"))
        );
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => EvidenceChecker.For([large], stopped.Token));
        Assert.Empty(Codes(Cases.Added(Base, "\nShelf 17 holds tile 119 of batch 17.\n", large)));
    }

    private static FindingCode[] Codes(Finding[] findings) =>
        [
            .. findings
                .Where(f => f.Code is not (FindingCode.LimitationNearby or FindingCode.SourcesDisagree or FindingCode.Redundant))
                .Select(f => f.Code),
        ];
}
