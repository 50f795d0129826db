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
    private const double Discussion = 0.5;

    public static void Remove(IElement root, bool isDocumentation, RemovalLedger ledger)
    {
        var plain = new ChromeWords(isDocumentation: true);
        var story = new ChromeWords(isDocumentation: false);
        var words = isDocumentation || IsDiscussion(root, plain, story) ? plain : story;
        var whole = root.TextLength();
        foreach (var element in root.Elements())
        {
            if (
                !element.IsHeading()
                && !element.Is("code", "html", "body", "main")
                && KindOf(element, words) is { } kind
                && root.Contains(element)
                && MayGo(element, whole)
            )
            {
                ledger.Remove(element, kind);
            }
        }

        ButtonRemover.Remove(root, ledger);
        OutlineRemover.Remove(root, ledger);
    }

    // Where most of the text bears names of what stands around a story, that is the story: a thread, a list of posts.
    private static bool IsDiscussion(IElement root, ChromeWords plain, ChromeWords story)
    {
        var text = 0;
        var around = 0;
        Measure(root);
        return around > text * Discussion;

        void Measure(IElement parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                switch (child)
                {
                    case IText words:
                        text += ElementWords.FoldedLength(words.Data);
                        break;
                    case IElement element when KindOf(element, plain) is not null:
                        break;
                    case IElement element when !element.Is("code", "main") && !element.IsHeading() && story.KindOf(element) is not null:
                        text += element.TextLength();
                        around += element.TextLength();
                        break;
                    case IElement element:
                        Measure(element);
                        break;
                    default:
                        break;
                }
            }
        }
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

        // Few bear such a name, and where an element stands is dear to ask.
        return
            words.KindOf(element) is { } kind
            && !element.IsInside("pre", "h1", "h2", "h3", "h4", "h5", "h6")
            && !element.HasAttribute(Mark.Label)
            && !element.HasAttribute(Mark.Keep)
            ? kind
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
