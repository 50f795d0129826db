using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Components.Library;

/// <summary>A connected folder on its way from one part of a screen to another.</summary>
public sealed class OpenFolder
{
    internal OpenFolder(ConnectedFolder connected) => Connected = connected;

    internal ConnectedFolder Connected { get; }
}
