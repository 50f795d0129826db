using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Structure;

/// <summary>Something about a document's form that its readers or its publishing would stumble over.</summary>
/// <param name="Key">The same for the same problem before and after a change, wherever it stands.</param>
/// <param name="Span">In the document.</param>
internal sealed record StructureProblem(string Key, TextSpan Span, FindingSeverity Severity, string Sentence);
