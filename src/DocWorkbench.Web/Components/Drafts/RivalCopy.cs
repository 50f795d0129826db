using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Another text for the place a person is writing at.</summary>
/// <param name="Title">Whose it is and from when.</param>
/// <param name="Text">As a text box shows it.</param>
/// <param name="History">Of a text that is not saved either; null for one that was decided.</param>
/// <param name="Ticks">When it was kept; 0 for one that was decided.</param>
public sealed record RivalCopy(string Title, string Text, DraftHistory? History, long Ticks = 0);
