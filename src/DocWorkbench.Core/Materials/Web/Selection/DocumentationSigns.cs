using AngleSharp.Html.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Tells technical documentation from other pages: its generator says so, or it shows code or tables with headings.</summary>
internal static class DocumentationSigns
{
    private static readonly string[] Generators =
    [
        "docusaurus",
        "sphinx",
        "mkdocs",
        "docfx",
        "vitepress",
        "vuepress",
        "antora",
        "asciidoctor",
        "hugo",
        "jekyll",
        "gitbook",
        "mdbook",
        "starlight",
        "doxygen",
        "nextra",
        "docbook",
        "readthedocs",
        "mintlify",
        "confluence",
    ];

    public static bool Of(IHtmlDocument page)
    {
        var generator = page.QuerySelector("meta[name=generator]")?.GetAttribute("content") ?? "";
        return Generators.Any(name => generator.Contains(name, StringComparison.OrdinalIgnoreCase))
            || page.QuerySelector("meta[name='ms.topic'],meta[name='docsearch:language'],meta[name='docusaurus_version']") is not null
            || page.QuerySelector($"pre[{Mark.Language}]") is not null
            || page.QuerySelectorAll("table").Any(table => table.QuerySelectorAll("th").Length > 1);
    }
}
