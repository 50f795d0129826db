namespace DocWorkbench.Core.Proposals;

/// <summary>What a proposed piece of text is.</summary>
public enum BlockKind
{
    Paragraph,
    Bullet,
    Step,
    Note,
    Code,
    Table,
    LeadIn,
}
