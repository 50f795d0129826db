namespace DocWorkbench.Core.Materials.Content;

/// <summary>
/// A run of text in two forms: as Markdown (emphasis, inline code, links, images, line breaks as "\" before a line feed) and as the plain
/// words a reader sees. What would be Markdown syntax by accident is escaped in <paramref name="Markdown"/>.
/// </summary>
public sealed record InlineText(string Markdown, string Plain)
{
    public static InlineText Empty { get; } = new("", "");

    public bool IsBlank => string.IsNullOrWhiteSpace(Plain) && string.IsNullOrWhiteSpace(Markdown);
}
