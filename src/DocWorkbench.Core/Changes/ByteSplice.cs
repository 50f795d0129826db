using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>The same as <see cref="Splice"/>, counted in bytes of the two files.</summary>
public readonly record struct ByteSplice(int At, int Remove, ByteSpan Insert);
