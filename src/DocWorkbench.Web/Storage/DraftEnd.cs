using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Storage;

/// <summary>The text of a draft was saved or thrown away.</summary>
/// <param name="Seen">Of the text that was; another one, typed elsewhere meanwhile, stays.</param>
public sealed record DraftEnd(string Target, DraftHistory Seen);
