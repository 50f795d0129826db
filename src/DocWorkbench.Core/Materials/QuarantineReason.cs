namespace DocWorkbench.Core.Materials;

/// <summary>Why a text is held back until a writer has looked at it.</summary>
public enum QuarantineReason
{
    /// <summary>Marked as hidden, or styled so that nobody sees it.</summary>
    HiddenText,

    /// <summary>In the colour of its background, or too small to read.</summary>
    UnreadableText,

    /// <summary>A remark beside the text, or in the source of a page.</summary>
    Comment,

    /// <summary>Words that speak to a language model instead of to a reader.</summary>
    ModelInstruction,

    /// <summary>Signs of no width between the letters.</summary>
    InvisibleCharacters,

    /// <summary>Signs that turn the direction of writing, so that the text reads otherwise than it is stored.</summary>
    DirectionMarks,
}
