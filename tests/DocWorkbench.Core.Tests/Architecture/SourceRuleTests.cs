using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Tests.Architecture;

public sealed partial class SourceRuleTests
{
    private const int LongestFile = 200;
    private const int LongestProgram = 40;

    private static IEnumerable<SourceFile> All(params string[] extensions) =>
        SourceTree.Files("src", extensions).Concat(SourceTree.Files("tests", extensions));

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Assert.Empty(All(".cs", ".razor").Where(f => f.Lines.Length > LongestFile).Select(f => $"{f.Path}: {f.Lines.Length} lines"));

    [Fact]
    public void The_web_programs_start_is_a_table_of_contents() =>
        Assert.InRange(
            SourceTree
                .Files("src/DocWorkbench.Web", ".cs")
                .Single(f => f.Path.EndsWith("Web/Program.cs", StringComparison.Ordinal))
                .Lines.Length,
            1,
            LongestProgram
        );

    [Fact]
    public void Raw_markup_is_made_in_exactly_one_file() =>
        Assert.Single(SourceTree.Files("src/DocWorkbench.Web", ".cs", ".razor"), f => MarkupText().IsMatch(f.Code));

    [Fact]
    public void Every_exported_type_of_the_core_says_what_it_is()
    {
        var assembly = typeof(HowTo).Assembly;
        var documented = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
            .Select(m => (string?)m.Attribute("name"))
            .ToHashSet();

        Assert.Empty(
            assembly
                .GetExportedTypes()
                .Where(t => !t.IsNested && t.Namespace?.StartsWith("DocWorkbench", StringComparison.Ordinal) == true)
                .Select(t => "T:" + t.FullName)
                .Except(documented)
        );
    }

    [Fact]
    public void What_is_caught_wholesale_is_explained()
    {
        var unexplained =
            from file in SourceTree.Files("src", ".cs", ".razor")
            let lines = file.Lines
            from i in Enumerable.Range(0, lines.Length)
            where CatchAll().IsMatch(lines[i]) && !lines[i].Contains(" when ", StringComparison.Ordinal)
            where i + 1 >= lines.Length || !lines[i + 1].TrimStart().StartsWith("when ", StringComparison.Ordinal)
            where !Explained().IsMatch(lines[Math.Max(i - 1, 0)]) && !Reason().IsMatch(lines[Math.Min(i + 2, lines.Length - 1)])
            select $"{file.Path}:{i + 1}";

        Assert.Empty(unexplained);
    }

    [Fact]
    public void No_source_names_a_place_on_somebodys_machine() =>
        Assert.Empty(
            SourceTree
                .Files("src", ".cs", ".razor", ".css", ".js", ".json", ".csproj")
                .Concat(SourceTree.Files("tests", ".csproj", ".props"))
                .SelectMany(f => MachinePath().Matches(f.Text).Select(m => $"{f.Path}: {m.Value}"))
        );

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment() =>
        Assert.Empty(All(".cs", ".razor", ".css", ".js").SelectMany(f => Later().Matches(f.Text).Select(m => $"{f.Path}: {m.Value}")));

    [Fact]
    public void No_type_hides_behind_an_empty_name() => Assert.DoesNotContain(All(".cs").Select(f => f.Path), p => EmptyName().IsMatch(p));

    [GeneratedRegex(@"\bMarkupString\b")]
    private static partial Regex MarkupText();

    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b.*|\s*)$")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"#pragma warning disable CA1031 // \w+")]
    private static partial Regex Explained();

    [GeneratedRegex(@"^\s*// \w+")]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?<![\w.])/(work|home|Users|root)/\w+|\b[A-Z]:\\\\?(Users|work)\b")]
    private static partial Regex MachinePath();

    [GeneratedRegex("(?://|/\\*|@\\*|#)\\s*(?:TO" + "DO|FIX" + "ME|HA" + "CK|XX" + "X)\\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(Helper|Helpers|Manager|Util|Utils|Utilities|Common)\.cs$")]
    private static partial Regex EmptyName();
}
