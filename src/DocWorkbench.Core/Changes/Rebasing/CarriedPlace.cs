using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>What became of a change's place when the how-to changed.</summary>
public abstract record CarriedPlace
{
    private CarriedPlace() { }

    /// <summary>The same words, at the same place or moved as they are.</summary>
    /// <param name="Target">In the later version.</param>
    public sealed record Same(TextSpan Target) : CarriedPlace;

    /// <summary>What the change wanted has been done.</summary>
    /// <param name="Now">Where, in the later version.</param>
    public sealed record AlreadyThere(TextSpan Now) : CarriedPlace;

    /// <summary>The text it is about was changed in another way, or is gone; whole blocks.</summary>
    /// <param name="Base">What stood there when the change was made.</param>
    /// <param name="Now">What stands there in the later version; empty where it is gone.</param>
    /// <param name="Proposed">What the change makes of it.</param>
    /// <param name="Suggestion">The words of both, where they are apart; null where they meet.</param>
    public sealed record Met(string Base, TextSpan Now, string Proposed, string? Suggestion) : CarriedPlace;
}
