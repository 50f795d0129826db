using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Takes the site's furniture off a page: what its elements, roles, names and buttons tell apart from the text.</summary>
internal static class ChromeRemover
{
    private static readonly string[] NavigationRoles = ["navigation", "menu", "menubar", "directory", "doc-toc", "tablist"];
    private static readonly string[] ChromeRoles =
    [
        "search",
        "banner",
        "contentinfo",
        "dialog",
        "alertdialog",
        "toolbar",
        "status",
        "form",
    ];

    // What holds this share of the text is not furniture, whatever it is called.
    private const double TooMuch = 0.4;

    public static void Remove(IElement root, bool isDocumentation, RemovalLedger ledger)
    {
        var words = new ChromeWords(isDocumentation);
        var whole = root.TextLength();
        foreach (var element in root.QuerySelectorAll("*").ToList())
        {
            if (!root.Contains(element) || element.IsHeading() || element.Is("code", "html", "body", "main"))
            {
                continue;
            }

            if (KindOf(element, words) is { } kind && MayGo(element, whole))
            {
                ledger.Remove(element, kind);
            }
        }

        ButtonRemover.Remove(root, ledger);
        OutlineRemover.Remove(root, ledger);
    }

    private static string? KindOf(IElement element, ChromeWords words)
    {
        var role = element.GetAttribute("role");
        if (element.LocalName == "nav" || NavigationRoles.Contains(role))
        {
            return RemovalLedger.Navigation;
        }

        if (ChromeRoles.Contains(role) || IsChromeElement(element))
        {
            return RemovalLedger.PageChrome;
        }

        return
            !element.IsInside("pre", "h1", "h2", "h3", "h4", "h5", "h6")
            && !element.HasAttribute(Mark.Label)
            && !element.HasAttribute(Mark.Keep)
            ? words.KindOf(element)
            : null;
    }

    private static bool IsChromeElement(IElement element) =>
        element.LocalName switch
        {
            "footer" => element.QuerySelector("[role=doc-endnotes],.footnotes,li[id^=fn],pre") is null
                && element.Closest("blockquote") is null,
            "header" => element.QuerySelector("h1,h2,h3,pre,table") is null
                || element.ParentElement is { LocalName: "body" } && element.QuerySelector("nav,form") is not null,
            "aside" => element.QuerySelector("pre,[role=doc-endnotes],li[id^=fn]") is null
                && (LinkShare(element) > 0.25 || element.Closest("article,main") is null),
            _ => false,
        };

    public static double LinkShare(IElement element)
    {
        var all = element.TextLength();
        return all == 0 ? 0 : element.QuerySelectorAll("a").Sum(link => link.TextLength()) / (double)all;
    }

    private static bool MayGo(IElement element, int whole) =>
        element.QuerySelector($"h1,main,pre[{Mark.Language}]") is null && element.TextLength() <= Math.Max(whole * TooMuch, 200)
        || element.Is("nav", "footer") && element.QuerySelector("h1,main,article") is null;
}
