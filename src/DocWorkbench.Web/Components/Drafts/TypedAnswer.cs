namespace DocWorkbench.Web.Components.Drafts;

/// <summary>What became of a text that a browser sent.</summary>
/// <param name="Taken">False where it is too long.</param>
/// <param name="Words">Shown below the box.</param>
public sealed record TypedAnswer(bool Taken, string Words);
