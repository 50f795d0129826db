using System.Globalization;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Numbers as they stand in a sentence.</summary>
internal static class Sizes
{
    public static string Of(int characters) => characters == 1 ? ModelTexts.Characters_One : ModelTexts.Characters_Many.With(characters);

    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
