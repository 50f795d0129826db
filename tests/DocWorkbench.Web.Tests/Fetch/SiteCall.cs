namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>One request as a site got it.</summary>
internal sealed record SiteCall(string Address, IReadOnlyDictionary<string, string> Headers);
