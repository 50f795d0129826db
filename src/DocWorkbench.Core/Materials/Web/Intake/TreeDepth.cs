using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>Measures the parsed tree without recursion: what the scan of the source misjudged must not end the process later.</summary>
internal static class TreeDepth
{
    private const int MaxDepth = MarkupScan.MaxDepth + 128;

    public static bool IsTooDeep(IElement root)
    {
        var depth = 0;
        for (IElement? at = root; at is not null; )
        {
            if (at.FirstElementChild is { } child)
            {
                at = child;
                if (++depth > MaxDepth)
                {
                    return true;
                }

                continue;
            }

            while (at is not null && at != root && at.NextElementSibling is null)
            {
                at = at.ParentElement;
                depth--;
            }

            at = at is null || at == root ? null : at.NextElementSibling;
        }

        return false;
    }
}
