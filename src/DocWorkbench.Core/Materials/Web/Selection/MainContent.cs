using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocWorkbench.Core.Materials.Web.Cleaning;
using DocWorkbench.Core.Materials.Web.Intake;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>
/// Decides which part of a page is its text. Two cuts are made, what the page declares to be its main content and what the weight of
/// its paragraphs finds; the first keeps all that documentation needs, the second is cleaner on news and blogs.
/// </summary>
internal static class MainContent
{
    // Weighing so many takes seconds, which documentation that declares its main content need not cost.
    private const int ManyElements = 8_000;

    // Documentation links a lot; past this share a declared main content is a list of links.
    private const double LinkedDocumentation = 0.45;
    private const double FewLinks = 0.03;
    private const double SomeLinks = 0.25;
    private const int LittleProse = 600;

    public static IElement Choose(
        IHtmlDocument page,
        IElement body,
        PageWeight weight,
        RemovalLedger ledger,
        CancellationToken cancellation
    )
    {
        var before = body.TextLength();
        var removedBefore = ledger.Total;
        var isDocumentation = DocumentationSigns.Of(page);
        ChromeRemover.Remove(body, isDocumentation, ledger);
        var copy = weight.AllowsFindingArticle ? page.Clone(deep: true) as IHtmlDocument : null;
        var declared = MainElement.Of(body);
        var chosen = declared ?? body;
        cancellation.ThrowIfCancellationRequested();
        var isSettled = isDocumentation && declared is not null && weight.Elements > ManyElements;
        if (copy is not null && !isSettled && ArticleFinder.Find(copy, cancellation) is { } article)
        {
            if (!IsBetter(new ContentMeasure(chosen), declared is not null, isDocumentation, new ContentMeasure(article)))
            {
                LeadFinder.Restore(body, article);
                chosen = article;
            }
        }

        if (!isDocumentation && weight.AllowsFindingArticle)
        {
            LooseEnds.Remove(chosen);
        }

        ledger.Add(RemovalLedger.OutsideMain, Math.Max(before - (ledger.Total - removedBefore) - chosen.TextLength(), 0));
        return chosen;
    }

    private static bool IsBetter(ContentMeasure declared, bool isDeclared, bool isDocumentation, ContentMeasure article)
    {
        var missing = article.ProseMissingFrom(declared);
        if (declared.ProseMissingFrom(article) > article.Prose * 0.1)
        {
            return false;
        }

        if (
            isDocumentation
            && isDeclared
            && declared.ChromeShare <= LinkedDocumentation
            && (missing <= declared.Prose * 0.6 || article.Prose < LittleProse)
        )
        {
            return true;
        }

        if (article.CodeMissingFrom(declared) > 0)
        {
            return (missing <= declared.Prose * 0.6 || article.Prose < LittleProse)
                && declared.ChromeShare <= Math.Max(SomeLinks, article.ChromeShare + 0.1);
        }

        return isDeclared && declared.ChromeShare <= FewLinks && missing > declared.Prose * 0.1 && missing <= declared.Prose * 0.6
            || article.Prose < LittleProse && declared.Prose >= article.Prose * 2 && declared.ChromeShare <= SomeLinks / 2;
    }
}
