using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A sentence, an item's line or a table row of a passage.</summary>
/// <param name="Numbers">Of its terms.</param>
/// <param name="IsShipped">Says what is, as a published text does; else what is wanted.</param>
internal sealed record Statement(string Text, HashSet<string> Terms, int[] Numbers, bool IsShipped)
{
    public bool HasExact { get; } = Terms.Any(ClaimTerms.IsExact);
}
