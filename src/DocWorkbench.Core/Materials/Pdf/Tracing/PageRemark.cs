namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>A note somebody stuck on a page.</summary>
internal sealed record PageRemark(string Author, string Text);
