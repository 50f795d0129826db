namespace DocWorkbench.Web.Components.Drafts;

/// <summary>A copy of a text that is not saved, as a browser has it.</summary>
/// <param name="Key">Where the browser keeps it.</param>
/// <param name="At">Milliseconds since 1970, by the browser's clock.</param>
internal sealed record BrowserCopy(string Key, string Target, string? BasedOn, string History, double At);
