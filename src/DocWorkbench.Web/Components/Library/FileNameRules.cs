namespace DocWorkbench.Web.Components.Library;

/// <summary>Which file names a how-to can have.</summary>
internal static class FileNameRules
{
    public const string Accepted = ".md,.markdown,.txt";
    private const int Longest = 200;

    /// <returns>One sentence on why the name can't be taken; null when it can.</returns>
    public static string? Refusal(string name) =>
        name.Length == 0 ? LibraryTexts.Error_NoName
        : name.Length > Longest ? LibraryTexts.Error_NameTooLong.With(Longest)
        : name.IndexOfAny(['/', '\\']) >= 0 || name.Any(char.IsControl) ? LibraryTexts.Error_NameWithFolder
        : !Accepted.Split(',').Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? LibraryTexts.Error_NoMarkdown.With(name)
        : null;
}
