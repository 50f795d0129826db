namespace DocWorkbench.Web.Components.Library;

/// <summary>Where a how-to is brought from.</summary>
internal enum HowToSource
{
    Folder,
    Upload,
    Paste,
}
