namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>The characters of a page, and a word to the writer where its charset could not be taken at its word.</summary>
internal sealed record DecodedPage(string Text, string? Warning);
