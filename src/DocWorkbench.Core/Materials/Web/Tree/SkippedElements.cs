using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Elements whose inside is never text to a reader.</summary>
internal static class SkippedElements
{
    private static readonly FrozenSet<string> Names =
        "script style template noscript iframe object embed applet head title meta link input select textarea datalist canvas audio video map svg col colgroup param source track dialog"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(IElement element) => Names.Contains(element.LocalName);
}
