using System.Collections.Immutable;
using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Turns the chosen part of a page into a material's content.</summary>
internal static class TreeReader
{
    /// <param name="start">Where relative links of the page start; null where nobody knows.</param>
    public static ImmutableArray<ContentNode> Read(IElement main, Uri? start) =>
        new BlockReader(new BlockMap(main), new LinkTargets(start)).Read(main);
}
