namespace DocWorkbench.Web.Storage;

/// <summary>A text that is not saved, as the text box held it.</summary>
public sealed record StoredDraft(Draft Draft, string Text);
