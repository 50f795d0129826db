using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Web.Cleaning;
using DocWorkbench.Core.Materials.Web.Code;
using DocWorkbench.Core.Materials.Web.Intake;
using DocWorkbench.Core.Materials.Web.Selection;
using DocWorkbench.Core.Materials.Web.Tree;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>Reads a saved web page: what its author wrote, without the site around it. Nothing is fetched and no script runs.</summary>
public static class WebPageReader
{
    private const string TooLargeToWeigh =
        "The page is too large to tell its text from its surroundings by weight; it was read by what it declares, so look for menus among its passages.";

    private const string MostIsHidden =
        "The page hides most of its text until a script shows it; the text was read all the same, so compare it with the page.";

    /// <param name="address">Where the page was fetched from, after redirects; null for a saved one.</param>
    /// <param name="usesOwnAddress">Relative links start where the page says it stands, when nobody else knows.</param>
    /// <param name="declaredCharset">The charset named by whoever delivered the page; null when nobody did.</param>
    public static ContentReading Read(
        ReadOnlyMemory<byte> bytes,
        Uri? address,
        bool usesOwnAddress,
        string? declaredCharset,
        CancellationToken cancellation
    )
    {
        if (FileSniffer.WhyNotAPage(bytes.Span) is { } notAPage)
        {
            return new ContentReading.Refused(notAPage);
        }

        var decoded = PageDecoder.Decode(bytes.Span, declaredCharset);
        cancellation.ThrowIfCancellationRequested();
        var markup = MarkupScan.Scan(decoded.Text, cancellation);
        if (markup.Refusal is { } notReadable)
        {
            return new ContentReading.Refused(notReadable);
        }

        var page = new HtmlParser().ParseDocument(markup.Text);
        cancellation.ThrowIfCancellationRequested();
        var weight = new PageWeight(page.DocumentElement);
        return page.Body is not { } body || weight.IsTooDeep ? new ContentReading.Refused(MarkupScan.TooDeep)
            : weight.IsTooLong ? new ContentReading.Refused(MarkupScan.TooMuchText)
            : weight.IsTooHeavy ? new ContentReading.Refused(MarkupScan.TooHeavy)
            : Read(page, body, PageAddress.StartOfLinks(page, address, usesOwnAddress), decoded, weight, cancellation);
    }

    private static ContentReading Read(
        IHtmlDocument page,
        IHtmlElement body,
        Uri? start,
        DecodedPage decoded,
        PageWeight weight,
        CancellationToken cancellation
    )
    {
        var ledger = new RemovalLedger();
        var title = PageTitle.Of(page);
        var characters = PageCount.Of(body);
        Mark.Clear(page);
        TabFlattener.Flatten(body);
        CodeRewriter.Rewrite(body);
        cancellation.ThrowIfCancellationRequested();
        FormRemover.Remove(body, ledger);
        var suspects = new SuspectTexts();
        SourceComments.Read(body, suspects);
        var keptHidden = HiddenRemover.Remove(body, ledger, suspects);
        AlertRewriter.Rewrite(body);
        var main = MainContent.Choose(page, body, weight, ledger, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var nodes = TreeReader.Read(main, start);
        if (nodes.IsEmpty)
        {
            return new ContentReading.Refused(
                "The page holds no text to read; it may fill itself by script, so save it from the browser after it has loaded."
            );
        }

        string?[] warnings = [decoded.Warning, weight.AllowsFindingArticle ? null : TooLargeToWeigh, keptHidden ? MostIsHidden : null];
        return new ContentReading.Success(title, nodes, ledger.ToLeftOut(), [.. warnings.OfType<string>()])
        {
            SourceCharacters = characters,
            Quarantine = suspects.In(main),
        };
    }
}
