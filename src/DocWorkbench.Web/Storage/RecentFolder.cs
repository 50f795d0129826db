namespace DocWorkbench.Web.Storage;

/// <summary>A folder somebody has worked in.</summary>
internal sealed record RecentFolder(string Path, DateTimeOffset LastUsed);
