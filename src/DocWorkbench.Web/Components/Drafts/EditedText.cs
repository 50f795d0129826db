using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>A text a person wants to save.</summary>
/// <param name="Typed">As the text box holds it.</param>
/// <param name="BasedOn">What was shown when the person began, or when they last saw what had been decided meanwhile.</param>
/// <param name="Draft">The draft that ends with it.</param>
public sealed record EditedText(string Typed, string BasedOn, DraftEnd Draft);
