using System.Globalization;

namespace DocWorkbench.Web.Components.Text;

/// <summary>A number and the right form of its noun.</summary>
internal static class Counted
{
    /// <param name="noun">As <see cref="CountedTexts"/> knows it: "unsaved text" for UnsavedText_One and the forms beside it.</param>
    public static string Of(int count, string noun) =>
        count switch
        {
            0 => Form(noun, "None"),
            1 => Form(noun, "One"),
            _ => Form(noun, "Many").With(count),
        };

    public static string Entry(string noun) =>
        string.Concat(noun.Split(' ', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Form(string noun, string form) =>
        CountedTexts.ResourceManager.GetString($"{Entry(noun)}_{form}", CultureInfo.CurrentUICulture)
        ?? throw new ArgumentException($"There are no words for a number of “{noun}”.", nameof(noun));
}
