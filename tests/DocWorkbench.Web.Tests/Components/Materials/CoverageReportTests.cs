using System.Collections.Immutable;
using Bunit;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;

namespace DocWorkbench.Web.Tests.Components.Materials;

public sealed class CoverageReportTests
{
    private static readonly LeftOut Contents = new("table of contents", "It repeats the headings.", 40);

    [Fact]
    public void Says_that_nothing_was_left_out_only_where_all_went_in()
    {
        Assert.Equal("All of the file’s 1,200 characters are in its 9 passages; nothing was left out.", Shown(1_200, []));
        Assert.Equal("1,190 of the file’s 1,200 characters are in its 9 passages.", Shown(1_190, []));
    }

    [Fact]
    public void Tells_the_marks_of_Markdown_from_what_was_left_out() =>
        Assert.Equal(
            "1,190 of the file’s 1,200 characters are in its 9 passages; the rest are its marks.",
            Shown(1_190, [], hasMarks: true)
        );

    [Fact]
    public void Names_what_was_left_out_and_why()
    {
        var shown = Shown(1_160, [Contents]);

        Assert.StartsWith("1,160 of the file’s 1,200 characters are in its 9 passages; 1 kind of content left out.", shown);
        Assert.Contains("It repeats the headings.", shown, StringComparison.Ordinal);
    }

    private static string Shown(int characters, ImmutableArray<LeftOut> left, bool hasMarks = false)
    {
        using var browser = new BunitContext();
        var report = browser.Render<CoverageReport>(p =>
            p.Add(r => r.Coverage, new Coverage(1_200, 9, characters, left)).Add(r => r.HasMarks, hasMarks)
        );
        return string.Join(' ', report.Nodes.Select(n => n.TextContent)).Trim();
    }
}
