using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocWorkbench.Core.Materials.Web.Cleaning;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Decides which part of a page is its text.</summary>
internal static class MainContent
{
    // Beyond this the weighing of paragraphs takes many seconds.
    private const int MostElementsToWeigh = 60_000;

    public static string Mode = Environment.GetEnvironmentVariable("DW_MODE") ?? "";

    public static IElement Choose(IHtmlDocument page, RemovalLedger ledger, CancellationToken cancellation)
    {
        var before = page.Body!.TextLength();
        var article =
            page.All.Length <= MostElementsToWeigh && page.Clone(deep: true) is IHtmlDocument copy
                ? ArticleFinder.Find(copy, cancellation)
                : null;
        cancellation.ThrowIfCancellationRequested();
        var body = page.Body!;
        ChromeRemover.Remove(body, ledger);
        var main = MainElement.Of(body);
        if (Mode == "A")
            return main ?? body;
        if (Mode == "B")
            return article ?? body;
        return article ?? main ?? body;
    }
}
