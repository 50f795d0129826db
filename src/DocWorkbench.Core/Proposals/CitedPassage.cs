namespace DocWorkbench.Core.Proposals;

/// <summary>A passage a stored reply carries along, so that the reply can be read without its materials.</summary>
/// <param name="Id">The id the reply cites it by.</param>
/// <param name="MaterialSha256">Hash of the material's bytes.</param>
/// <param name="Anchor">Where it stands in the material.</param>
/// <param name="Text">The passage as Markdown, exactly as it is copied.</param>
public sealed record CitedPassage(string Id, string MaterialSha256, string Anchor, string Text);
