namespace DocWorkbench.Core.Materials.Word;

/// <summary>Signs that no reader sees and that can make text read otherwise than it looks.</summary>
internal static class InvisibleSigns
{
    public static bool Contains(char sign) =>
        sign switch
        {
            '\t' or '\r' or '\n' => false,
            < ' ' or '\u007F' => true,
            >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
            '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
            _ => false,
        };
}
