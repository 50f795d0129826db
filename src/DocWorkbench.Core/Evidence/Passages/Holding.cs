namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>How much of a sentence a place in a passage holds.</summary>
/// <param name="Share">By weight, 0 to 1.</param>
/// <param name="Window">The one to three statements that hold it.</param>
/// <param name="HoldsExact">Every number and version of the sentence stands there.</param>
internal sealed record Holding(IndexedPassage Passage, double Share, string Window, HashSet<string> Terms, bool HoldsExact);
