namespace DocWorkbench.Core.Changes;

/// <summary>What a part of a change is, to the person who decides on it.</summary>
public enum EditKind
{
    /// <summary>A whole block, or several that only make sense together.</summary>
    Block,
    ListItem,
    TableRow,

    /// <summary>Lines of program text.</summary>
    CodeLine,
    Sentence,

    /// <summary>Words inside a sentence.</summary>
    Words,
}
