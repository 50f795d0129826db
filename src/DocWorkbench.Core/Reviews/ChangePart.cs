using DocWorkbench.Core.Changes;

namespace DocWorkbench.Core.Reviews;

/// <summary>A part of a change with its decision.</summary>
/// <param name="Id">Names it by what it does; the same at every reading.</param>
/// <param name="IsTaken">Null while nobody has decided on it.</param>
public sealed record ChangePart(Edit Edit, string Id, bool? IsTaken);
