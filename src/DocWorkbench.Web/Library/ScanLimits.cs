namespace DocWorkbench.Web.Library;

/// <summary>How far a folder is looked through before the listing says that it is not whole.</summary>
internal sealed record ScanLimits(int Files, int Folders, TimeSpan Time)
{
    public static ScanLimits Default { get; } = new(Files: 20_000, Folders: 50_000, TimeSpan.FromSeconds(15));
}
