namespace DocWorkbench.Core.Materials.Word;

/// <summary>How words are marked in Markdown.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,

    /// <summary>Set in a typewriter font, which is code among other words but may be a whole block of it.</summary>
    Typewriter = 16,
}
