using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>A piece of a material as its reader understood it, whatever file it came from; in document order.</summary>
public abstract record ContentNode
{
    /// <summary>Where the piece stands in its file, in the reader's own terms (an element id, a body index, a line); empty when unknown.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Pictures that stand in the piece itself, not in pieces inside it.</summary>
    public ImmutableArray<PassagePicture> Pictures { get; init; } = [];
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
public sealed record HeadingNode(int Level, InlineText Text) : ContentNode
{
    /// <summary>The number the page shows before it without its being typed: "2.1"; empty for none.</summary>
    public string Number { get; init; } = "";
}

/// <summary>A paragraph, with line breaks where its author put them.</summary>
public sealed record ParagraphNode(InlineText Text) : ContentNode;

/// <summary>A list; the entries keep their order.</summary>
/// <param name="Start">The number of the first entry; of no meaning where the list is not ordered.</param>
public sealed record ListNode(bool Ordered, int Start, ImmutableArray<ListEntry> Entries) : ContentNode;

/// <summary>One entry with all that belongs to it: paragraphs, code and lists inside it.</summary>
public sealed record ListEntry(ImmutableArray<ContentNode> Content);

/// <summary>Code exactly as it stands, lines ended by a line feed, no line end after the last.</summary>
public sealed record CodeNode(string? Language, string Code) : ContentNode;

/// <summary>A quotation or an alert.</summary>
/// <param name="Label">NOTE, TIP, WARNING… for an alert; null for a plain quotation.</param>
public sealed record QuoteNode(string? Label, ImmutableArray<ContentNode> Content) : ContentNode;

/// <summary>A table, row by row.</summary>
public sealed record TableNode(ImmutableArray<TableRow> Rows) : ContentNode;

/// <summary>One row of a table; rows may differ in length.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeader);

/// <summary>One cell of a table.</summary>
/// <param name="Content">Blocks of the cell, empty for an empty cell.</param>
public sealed record TableCell(ImmutableArray<ContentNode> Content, int RowSpan = 1, int ColumnSpan = 1, bool IsHeader = false);

/// <summary>A remark beside the text.</summary>
/// <param name="Label">Who made it, when, and on which words, as far as it is known.</param>
public sealed record CommentNode(InlineText Label, ImmutableArray<ContentNode> Content) : ContentNode;

/// <summary>A horizontal rule.</summary>
public sealed record RuleNode : ContentNode;
