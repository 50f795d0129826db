using System.Globalization;

namespace DocWorkbench.Web.Wording;

/// <summary>The languages the program speaks: its own, and those it was translated into.</summary>
internal static class Translations
{
    private static readonly string Satellite = $"{typeof(Translations).Assembly.GetName().Name}.resources.dll";

    /// <summary>The language of the neutral resource files.</summary>
    public static CultureInfo Own { get; } = CultureInfo.GetCultureInfo("en");

    /// <param name="programFolder">Where the program is; the build puts a translation into a folder named by its language.</param>
    public static IReadOnlyList<CultureInfo> In(string programFolder) =>
        [
            Own,
            .. Directory
                .EnumerateDirectories(programFolder)
                .Where(folder => File.Exists(Path.Combine(folder, Satellite)))
                .Select(folder => CultureInfo.GetCultureInfo(Path.GetFileName(folder)))
                .OrderBy(language => language.Name, StringComparer.Ordinal),
        ];
}
