namespace DocWorkbench.Core.Materials;

/// <summary>What sort of file a material came as.</summary>
public enum MaterialKind
{
    Word,
    WebPage,
    Pdf,
    Markdown,
    PlainText,
    Note,
}
