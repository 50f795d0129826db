namespace DocWorkbench.Web.Accounts;

/// <summary>Somebody who does things in reviews.</summary>
internal sealed record Actor(string Id, string Name);
