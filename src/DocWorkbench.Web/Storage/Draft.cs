using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Storage;

/// <summary>That a person has a text which is not saved.</summary>
/// <param name="Target">What it is the text of.</param>
/// <param name="BasedOn">What was shown when the person began.</param>
/// <param name="History">Which copies of the text it follows from.</param>
/// <param name="SavedTicks">When it was kept last.</param>
public sealed record Draft(string Target, string BasedOn, DraftHistory History, long SavedTicks);
