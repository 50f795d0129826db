namespace DocWorkbench.Core.Documents;

/// <summary>The line a unit begins at; it reaches to where the next begins.</summary>
/// <param name="HeadingLevel">1 to 6 where a section begins here, else 0.</param>
/// <param name="HeadingLines">How many lines the heading has.</param>
internal readonly record struct UnitStart(
    int Line,
    UnitKind Kind,
    int Container = 0,
    int Depth = 0,
    int HeadingLevel = 0,
    int HeadingLines = 0
);
