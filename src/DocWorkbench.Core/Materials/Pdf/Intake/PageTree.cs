using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>The pages of a document in their order, each with what it inherits; circles and endless trees come to an end.</summary>
internal sealed class PageTree(IPdfTokenScanner scanner, PdfBudget budget)
{
    private const int Deepest = 60;
    private const int MostNodes = 20_000;

    private static readonly NameToken Branches = NameToken.Create(PdfNames.Branches);
    private static readonly NameToken[] Inherited = [NameToken.Resources, NameToken.MediaBox, NameToken.CropBox, NameToken.Rotate];

    private readonly List<DictionaryToken> pages = [];
    private int nodes;

    public static IReadOnlyList<DictionaryToken> PagesOf(PdfDocument document, PdfBudget budget)
    {
        var tree = new PageTree(document.Structure.TokenScanner, budget);
        if (
            document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, document.Structure.TokenScanner, out DictionaryToken? root)
        )
        {
            tree.Walk(root, depth: 0);
        }

        return tree.pages;
    }

    private void Walk(DictionaryToken node, int depth)
    {
        if (++nodes > MostNodes || depth > Deepest)
        {
            budget.Refuse(PdfBudget.RunsInCircles);
        }

        if (!node.TryGet(Branches, scanner, out ArrayToken? kids))
        {
            if (!IsBranch(node))
            {
                pages.Add(node);
                if (pages.Count > PdfScan.MostPages)
                {
                    budget.Refuse(PdfScan.TooManyPages);
                }
            }

            return;
        }

        if (kids.Data.Count > PdfScan.MostPages)
        {
            budget.Refuse(PdfScan.TooManyPages);
        }

        foreach (var kid in kids.Data)
        {
            var child =
                kid as DictionaryToken ?? (kid as IndirectReferenceToken is { } to ? scanner.Get(to.Data)?.Data : null) as DictionaryToken;
            if (child is not null)
            {
                Walk(Inherit(child, node), depth + 1);
            }
        }
    }

    private bool IsBranch(DictionaryToken node) =>
        node.TryGet(NameToken.Type, scanner, out NameToken? type) && type.Equals(NameToken.Pages);

    private static DictionaryToken Inherit(DictionaryToken child, DictionaryToken parent)
    {
        foreach (var name in Inherited)
        {
            if (!child.ContainsKey(name) && parent.TryGet(name, out var value))
            {
                child = child.With(name, value);
            }
        }

        return child;
    }
}
