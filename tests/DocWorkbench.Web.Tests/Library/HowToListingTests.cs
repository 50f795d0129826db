using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class HowToListingTests
{
    private static readonly HowToListing Listing = new(
        [
            new FoundHowTo("aks/network/overview.md", "About clusters"),
            new FoundHowTo("aks/plan.md", "Plan a network"),
            new FoundHowTo("network-plan.md", Title: null),
            new FoundHowTo("storage.md", "Storage"),
        ],
        Notice: null
    );

    [Theory]
    [InlineData("network", "network-plan.md", "aks/plan.md", "aks/network/overview.md")]
    [InlineData("PLAN network", "network-plan.md", "aks/plan.md")]
    [InlineData("network clusters", "aks/network/overview.md")]
    [InlineData("nothing like it")]
    public void Finds_by_file_name_then_by_title_then_by_path(string words, params string[] expected) =>
        Assert.Equal(expected, Listing.Find(words).Select(file => file.RelativePath));

    [Fact]
    public void Gives_no_more_than_asked_for() => Assert.Equal(2, Listing.Find("", most: 2).Length);
}
