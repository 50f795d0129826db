namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Who may be reached at an IP address.</summary>
internal enum AddressReach
{
    /// <summary>A site that the whole internet can reach.</summary>
    Public,

    /// <summary>This machine, or the organisation's own network: only where an administrator allows it.</summary>
    Private,

    /// <summary>Reserved, no single machine, or a cloud's service that hands out secrets: never.</summary>
    Never,
}
