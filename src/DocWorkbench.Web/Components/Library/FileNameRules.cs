namespace DocWorkbench.Web.Components.Library;

/// <summary>Which file names a how-to can have.</summary>
internal static class FileNameRules
{
    public const string Accepted = ".md,.markdown,.txt";
    private const int Longest = 200;

    /// <returns>One sentence on why the name can't be taken; null when it can.</returns>
    public static string? Refusal(string name) =>
        name.Length == 0 ? "Give the file a name."
        : name.Length > Longest ? $"The file name is longer than {Longest} characters."
        : name.IndexOfAny(['/', '\\']) >= 0 || name.Any(char.IsControl) ? "Give the file a name without folders."
        : !Accepted.Split(',').Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? $"{name} is not a Markdown file; its name has to end in .md, .markdown or .txt."
        : null;
}
