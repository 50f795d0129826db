using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Components.Library;

/// <summary>A connected folder and the how-tos in it, on their way from one part of a screen to another.</summary>
public sealed class ListedFolder
{
    internal ListedFolder(ConnectedFolder connected, HowToListing listing)
    {
        Connected = connected;
        Listing = listing;
    }

    internal ConnectedFolder Connected { get; }

    internal HowToListing Listing { get; }
}
