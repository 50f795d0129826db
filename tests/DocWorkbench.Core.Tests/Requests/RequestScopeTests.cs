using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class RequestScopeTests
{
    private static readonly HowTo HowTo = Replies.HowTo("# Bake\n\n## Steps\n\n### Step 1: Mix\n\nx\n\n## Storage\n\ny\n");

    [Theory]
    [InlineData("Storage", null, true)]
    [InlineData("Step 1: Mix", null, true)]
    [InlineData("Bake", null, false)]
    [InlineData("Bake", "Benefits of sourdough", true)]
    [InlineData("Storage", "Ovens", false)]
    [InlineData("Step 1: Mix", "Step 2: Knead", true)]
    public void A_place_was_asked_for_by_its_name_or_that_of_what_it_stands_in(string section, string? newHeading, bool asked) =>
        Assert.Equal(
            asked,
            RequestScope.AsksFor(
                new ChangeRequest { Sections = ["storage ", "Bake > Steps", "Sourdough benefits"] },
                Section(section),
                newHeading
            )
        );

    [Fact]
    public void Where_places_were_left_open_every_one_is_asked_for() =>
        Assert.True(RequestScope.AsksFor(new ChangeRequest { Sections = [" "] }, Section("Bake"), newHeading: null));

    [Fact]
    public void A_change_asked_for_again_is_all_that_is_asked_for()
    {
        var request = new ChangeRequest { Sections = ["Storage"], Revision = new RevisionWish("Bake > Steps", "x", "y") };

        Assert.True(RequestScope.AsksFor(request, Section("Steps"), newHeading: null));
        Assert.False(RequestScope.AsksFor(request, Section("Storage"), newHeading: null));
    }

    private static Section Section(string heading) => HowTo.Sections.Single(s => s.Heading == heading);
}
