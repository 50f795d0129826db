namespace DocWorkbench.Core.Materials;

/// <summary>A text of a material that is sent nowhere until a writer lets it through.</summary>
/// <param name="Text">The text itself, its beginning where it is long; invisible signs written as U+200B.</param>
/// <param name="Anchor">Where it stands in the file; empty when unknown.</param>
/// <param name="PassageId">The passage it stands in; null where it is in none.</param>
public sealed record QuarantinedText(QuarantineReason Reason, string Text, string Anchor, string? PassageId);
