namespace DocWorkbench.Core.Documents;

/// <summary>What a unit of a how-to is.</summary>
public enum UnitKind
{
    FrontMatter,
    Heading,
    Paragraph,
    ListItem,
    TableRow,
    Code,
    Quote,
    Html,
    Rule,

    /// <summary>Publishing syntax that stands on lines of its own: ":::image:::", "[!INCLUDE]", tab and zone marks.</summary>
    Directive,

    /// <summary>Link reference definitions.</summary>
    Definitions,

    Blank,
}
