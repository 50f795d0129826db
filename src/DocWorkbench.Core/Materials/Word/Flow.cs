using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

internal enum FlowKind
{
    Text,
    Code,
    Quote,

    /// <summary>Headings and rules, which end every list.</summary>
    Heading,
    Table,

    /// <summary>An empty paragraph.</summary>
    Space,
}

/// <summary>A paragraph or table as it comes in the file, before entries are put into lists and lines of code together.</summary>
/// <param name="Indent">Left indent in twentieths of a point.</param>
internal sealed record Flow(FlowKind Kind, ContentNode? Node, ListMark? Mark = null, int Indent = 0);
