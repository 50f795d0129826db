using System.Collections.Immutable;
using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Turns the chosen part of a page into a material's content.</summary>
internal static class TreeReader
{
    public static ImmutableArray<ContentNode> Read(IElement main) => new BlockReader(new BlockMap(main)).Read(main);
}
