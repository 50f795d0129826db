using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>A step of accepting a change: characters of the text before give way to a run of the text after.</summary>
/// <param name="At">Offset in the text before.</param>
/// <param name="Remove">How many characters go.</param>
/// <param name="Insert">What comes, in the text after.</param>
public readonly record struct Splice(int At, int Remove, TextSpan Insert);
