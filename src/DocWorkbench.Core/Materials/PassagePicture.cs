namespace DocWorkbench.Core.Materials;

/// <summary>A place where a picture stands in a passage.</summary>
/// <param name="Id">Of a <see cref="MaterialPicture"/>; empty where the picture can't be shown.</param>
/// <param name="Address">As the passage's Markdown names it, before what Markdown itself escapes in an address.</param>
/// <param name="Alt">What the picture's author says it shows; empty when they said nothing.</param>
public sealed record PassagePicture(string Id, string Address, string Alt);
