namespace DocWorkbench.Browser.Tests.Running;

/// <summary>Whether the tests run where nobody looks on.</summary>
internal static class BuildServer
{
    public static bool IsHere => Environment.GetEnvironmentVariable("CI") == "true";
}
