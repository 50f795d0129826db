using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>Weighs the parsed tree in one pass without recursion, by what the later steps' time grows with.</summary>
internal sealed class PageWeight
{
    // Beyond these a page takes seconds, and what takes them can't be stopped.
    private const long MostToRead = 60_000_000;
    private const long MostToFindArticle = 15_000_000;
    private const int MostElementsToFindArticle = 25_000;
    private const int MostText = 1_500_000;
    private const int MaxDepth = MarkupScan.MaxDepth + 64;

    // An element costs about as much as so many characters.
    private const int Element = 50;

    // The library finds an element's neighbours by counting through all its siblings.
    private const long MostSiblingsToRead = 60_000_000;
    private const long MostSiblingsToFindArticle = 3_000_000;

    private long _weight;
    private long _siblings;
    private long _text;
    private int _depth;

    public PageWeight(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.Count > 0 && !IsTooDeep && !IsTooLong && !IsTooHeavy)
        {
            var (node, next) = open.Pop();
            if (next >= node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((node, next + 1));
            _siblings += next;
            switch (node.ChildNodes[next])
            {
                case IText text:
                    // The text of an element is gathered anew for each element around it.
                    _text += text.Length;
                    _weight += (long)text.Length * open.Count;
                    break;
                case IElement element:
                    Elements++;
                    _depth = Math.Max(_depth, open.Count);
                    _weight += Element * open.Count;
                    open.Push((element, 0));
                    break;
                default:
                    break;
            }
        }
    }

    public int Elements { get; private set; }

    public bool IsTooDeep => _depth > MaxDepth;

    public bool IsTooLong => _text > MostText;

    public bool IsTooHeavy => _weight > MostToRead || _siblings > MostSiblingsToRead;

    /// <summary>Whether looking for the article by the weight of its paragraphs stays within a second.</summary>
    public bool AllowsFindingArticle =>
        Elements <= MostElementsToFindArticle && _weight <= MostToFindArticle && _siblings <= MostSiblingsToFindArticle;
}
