using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Tests.Architecture;

/// <summary>One file of the repository by its path from the top.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string[] Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The text without its comments; words in strings stay.</summary>
    public string Code => Comment().Replace(Text, "");

    [GeneratedRegex(@"^\s*//.*$|(?<=[;{}(),\s])//\s.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
