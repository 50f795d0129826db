using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocWorkbench.Web.Tests.Wording;

/// <summary>A neutral resource file of the program: its class and its entries.</summary>
internal sealed partial record TextFile(string Class, IReadOnlyDictionary<string, string> Entries)
{
    public static IReadOnlyList<TextFile> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Sources, "*.resx", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal))
            .Select(file => new TextFile(Path.GetFileNameWithoutExtension(file), Read(file)))
            .OrderBy(file => file.Class, StringComparer.Ordinal),
    ];

    /// <summary>All code and markup of the program, one text.</summary>
    public static string Code { get; } =
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(Sources, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
                .Select(File.ReadAllText)
        );

    /// <summary>The Razor files of the program, by their path in it.</summary>
    public static IReadOnlyDictionary<string, string> Pages { get; } =
        Directory
            .EnumerateFiles(Sources, "*.razor", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Sources, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The code of the screens, line by line, without its comments.</summary>
    public static IReadOnlyList<string> PageCode { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Sources, "Components"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => line.Trim())
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal)),
    ];

    private static string Sources
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocWorkbench.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(
                folder?.FullName ?? throw new InvalidOperationException("No DocWorkbench.sln above the tests."),
                "src",
                "DocWorkbench.Web"
            );
        }
    }

    /// <summary>The numbers of a sentence's places, each once, in order.</summary>
    public static IReadOnlyList<int> Places(string sentence) =>
        [
            .. Place()
                .Matches(sentence)
                .Select(place => int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(file)
            .Descendants("data")
            .ToDictionary(
                entry => (string?)entry.Attribute("name") ?? "",
                entry => entry.Element("value")?.Value ?? "",
                StringComparer.Ordinal
            );

    [GeneratedRegex(@"\{(\d+)(?::[^{}]*)?\}")]
    private static partial Regex Place();
}
