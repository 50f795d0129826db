using System.Text.RegularExpressions;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Tests.Architecture;

public sealed partial class FolderOrderTests
{
    private const string Core = "src/DocWorkbench.Core";

    private static readonly string[] Order =
    [
        "Text",
        "Documents",
        "Materials",
        "Requests",
        "Proposals",
        "Changes",
        "Evidence",
        "Reviews",
        "Export",
    ];

    [Fact]
    public void Every_folder_of_the_core_has_its_place_on_the_datas_way() =>
        Assert.Empty(
            Directory.GetDirectories(Path.Combine(SourceTree.Root.FullName, Core)).Select(Path.GetFileName).Except([.. Order, "bin", "obj"])
        );

    [Fact]
    public void Each_folder_of_the_core_uses_only_those_before_it()
    {
        var backwards = SourceTree
            .Files(Core, ".cs")
            .SelectMany(f => Uses(f).Select(used => (f.Path, Own: FolderOf(f), Used: used)))
            .Where(u => Array.IndexOf(Order, u.Used) > Array.IndexOf(Order, u.Own))
            .Select(u => $"{u.Path} uses {u.Used}");

        Assert.Empty(backwards);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var strays = SourceTree
            .Files("src", ".cs")
            .Concat(SourceTree.Files("tests", ".cs"))
            .Select(f => (f.Path, Declared: Namespace().Match(f.Text).Groups[1].Value))
            .Where(f => f.Declared.Length > 0 && f.Declared != Expected(f.Path) && f.Path != "tests/SharedFolder.cs");

        Assert.Empty(strays);
    }

    [Fact]
    public void The_readme_names_the_cores_folders_in_their_order()
    {
        var readme = Path.Combine(SourceTree.Root.FullName, "README.md");
        Assert.True(File.Exists(readme), "There is no README.md at the top.");
        var text = File.ReadAllText(readme);
        var at = 0;
        foreach (var folder in Order.Where(f => Directory.Exists(Path.Combine(SourceTree.Root.FullName, Core, f))))
        {
            var found = Regex.Match(text[at..], $@"\b{folder}\b");
            Assert.True(found.Success, $"README.md does not name {folder} after the folders before it.");
            at += found.Index + found.Length;
        }
    }

    private static IEnumerable<string> Uses(SourceFile file) =>
        FullName()
            .Matches(file.Code)
            .Select(m => m.Groups[1].Value)
            .Concat(ShortName().Matches(file.Code).Where(m => IsType(m.Value)).Select(m => m.Groups[1].Value))
            .Where(Order.Contains)
            .Distinct();

    private static bool IsType(string name) => typeof(HowTo).Assembly.GetType("DocWorkbench.Core." + name) is not null;

    private static string FolderOf(SourceFile file) => file.Path.Split('/')[2];

    private static string Expected(string path) => string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"DocWorkbench\.Core\.(\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(\w+)\.[A-Z]\w*")]
    private static partial Regex ShortName();
}
