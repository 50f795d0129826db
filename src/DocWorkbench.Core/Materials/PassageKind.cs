namespace DocWorkbench.Core.Materials;

/// <summary>What a passage is made of.</summary>
public enum PassageKind
{
    Heading,
    Paragraph,
    List,
    Table,
    Code,
    Quote,
    Note,

    /// <summary>A remark beside the text, such as a reviewer's in Word; not part of what the document says.</summary>
    Comment,
}
