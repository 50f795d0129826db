using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Knows which elements hold blocks, so that a span around paragraphs is not taken for a line of text.</summary>
internal sealed class BlockMap
{
    private readonly HashSet<IElement> _holders = [];

    public BlockMap(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("*"))
        {
            if (!IsOwnBlock(element))
            {
                continue;
            }

            for (var around = element.ParentElement; around is not null && _holders.Add(around); around = around.ParentElement)
            {
                if (around == root)
                {
                    break;
                }
            }
        }
    }

    public bool IsBlock(IElement element) => IsOwnBlock(element) || _holders.Contains(element);

    private static bool IsOwnBlock(IElement element) => element.IsBlock() || element.GetAttribute("data-as") == "p";
}
