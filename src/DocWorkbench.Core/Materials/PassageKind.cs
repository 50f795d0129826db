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
}
