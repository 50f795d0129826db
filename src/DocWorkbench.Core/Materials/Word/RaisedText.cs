namespace DocWorkbench.Core.Materials.Word;

/// <summary>Writes raised and lowered digits as such, so that 10² does not read 102; what Unicode lacks stays as it is.</summary>
internal static class RaisedText
{
    private const string Plain = "0123456789+-=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    public static string Write(string text, string? position)
    {
        var signs = position switch
        {
            "superscript" => Raised,
            "subscript" => Lowered,
            _ => null,
        };
        return signs is not null && text.All(c => Plain.Contains(c, StringComparison.Ordinal))
            ? string.Concat(text.Select(c => signs[Plain.IndexOf(c, StringComparison.Ordinal)]))
            : text;
    }
}
