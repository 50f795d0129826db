namespace DocWorkbench.Core.Materials.Word;

/// <summary>The word that alone in its line heads a note or a warning.</summary>
internal static class AlertLabel
{
    private static readonly string[] Known = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    /// <returns>Null when the line is something else.</returns>
    public static string? Of(string line)
    {
        var word = line.Trim().TrimStart('[', '!').TrimEnd(']', ':').Trim();
        return Known.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
    }
}
