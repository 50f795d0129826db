using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Evidence;

public sealed class LimitationTests
{
    private const string Base = "# Kiln\n\nThe kiln fires clay at 900 degrees.\n\nSee [Glazes](glazes.md).\n";

    [Fact]
    public void What_a_sentence_comes_from_is_no_limit_of_it_unless_it_denies()
    {
        const string text = "\nThe remote start sends a message to the potter.\n";
        FindingCode[] Limits(string source) =>
            [
                .. Cases
                    .Added(Base, text, Sources.Markdown($"# Kiln guide\n\n{source}\n"))
                    .Select(f => f.Code)
                    .Where(c => c == FindingCode.LimitationNearby),
            ];

        Assert.Empty(Limits("The remote start must send a message to the potter."));
        Assert.Single(Limits("The remote start must not send a message to the potter."));
    }

    [Fact]
    public void A_limit_of_the_same_thing_is_shown_and_judges_nothing()
    {
        var page = Sources.Markdown(
            "# Kiln guide\n\nThe remote start only works on the local network.\n\nShelves are made of cordierite.\n"
        );
        var found = Assert.Single(
            Cases.Added(Base, "\nOperators trigger the remote start of the kiln from the local office.\n", page),
            f => f.Code == FindingCode.LimitationNearby
        );

        Assert.Equal((FindingSeverity.Low, "The remote start only works on the local network."), (found.Severity, found.Against));
    }
}
