namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>How much of a sentence a place in a passage holds.</summary>
/// <param name="Share">By weight, 0 to 1.</param>
/// <param name="Strength">The share, and more where it is made of several telling words: by chance a passage has one or two of them.</param>
/// <param name="From">The first of the one to three statements that hold it, counted from 0.</param>
/// <param name="To">The last of them.</param>
/// <param name="Held">Which terms of the sentence, a bit for each, stand there or above it.</param>
/// <param name="HoldsExact">Every number and version of the sentence stands there.</param>
internal sealed record Holding(IndexedPassage Passage, double Share, double Strength, int From, int To, ulong Held, bool HoldsExact)
{
    /// <summary>What the statements say.</summary>
    public string Window => string.Join(' ', Passage.Statements.Slice(From, To - From + 1).Select(s => s.Text));
}
