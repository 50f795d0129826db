namespace DocWorkbench.Core.Requests;

/// <summary>One proposed change is asked for again, and nothing else.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Text">As it was proposed.</param>
/// <param name="Instruction">What is to be different.</param>
public sealed record RevisionWish(string Section, string Text, string Instruction)
{
    /// <summary>The change itself, so that the answer can take its place; null where none is named.</summary>
    public string? ChangeId { get; init; }
}
