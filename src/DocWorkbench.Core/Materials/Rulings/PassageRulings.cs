namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>The rulings that decided on a passage; null where what was detected holds.</summary>
/// <param name="OnStatus">Its target tells whether it was said of the passage, of a heading or of the whole.</param>
public sealed record PassageRulings(MaterialRuling? OnStatus, MaterialRuling? OnQuarantine)
{
    public static PassageRulings None { get; } = new(null, null);
}
