using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>A piece of a material as its reader understood it, whatever file it came from; in document order.</summary>
public abstract record ContentNode
{
    /// <summary>Where the piece stands in its file, in the reader's own terms (an element id, a body index, a line); empty when unknown.</summary>
    public string Anchor { get; init; } = "";
}

/// <summary>Level 1 to 6.</summary>
public sealed record HeadingNode(int Level, InlineText Text) : ContentNode;

public sealed record ParagraphNode(InlineText Text) : ContentNode;

/// <param name="Start">The number of the first entry; of no meaning where the list is not ordered.</param>
public sealed record ListNode(bool Ordered, int Start, ImmutableArray<ListEntry> Entries) : ContentNode;

/// <summary>One entry with all that belongs to it: paragraphs, code and lists inside it.</summary>
public sealed record ListEntry(ImmutableArray<ContentNode> Content);

/// <summary>Code exactly as it stands, lines ended by a line feed, no line end after the last.</summary>
public sealed record CodeNode(string? Language, string Code) : ContentNode;

/// <param name="Label">NOTE, TIP, WARNING… for an alert; null for a plain quotation.</param>
public sealed record QuoteNode(string? Label, ImmutableArray<ContentNode> Content) : ContentNode;

public sealed record TableNode(ImmutableArray<TableRow> Rows) : ContentNode;

public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeader);

/// <param name="Content">Blocks of the cell, empty for an empty cell.</param>
public sealed record TableCell(ImmutableArray<ContentNode> Content, int RowSpan = 1, int ColumnSpan = 1, bool IsHeader = false);

/// <summary>A horizontal rule.</summary>
public sealed record RuleNode : ContentNode;
