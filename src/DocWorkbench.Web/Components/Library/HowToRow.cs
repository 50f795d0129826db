namespace DocWorkbench.Web.Components.Library;

/// <summary>A how-to found in a folder.</summary>
/// <param name="Title">Its title, else its file name.</param>
/// <param name="Path">In the folder, with forward slashes.</param>
public sealed record HowToRow(string Title, string Path);
