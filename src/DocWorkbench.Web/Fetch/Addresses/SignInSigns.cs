using System.Collections.Frozen;

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Tells by its address that a redirect leads to a sign-in instead of the page.</summary>
internal static class SignInSigns
{
    private static readonly FrozenSet<string> HostWords = Set("login accounts signin sso idp adfs");
    private static readonly FrozenSet<string> PathWords = Set("login signin sign-in sign_in log-in logon sso authorize");
    private static readonly string[] Providers = [".okta.com", ".auth0.com", ".b2clogin.com", ".cloudflareaccess.com"];

    public static bool IsSignIn(Uri from, Uri to) =>
        !from.IsAbsoluteUri || !to.IsAbsoluteUri ? false
        : to.Host != from.Host && IsSignInHost(to.Host) ? true
        : HasSignInPath(to) && !HasSignInPath(from);

    private static bool IsSignInHost(string host) =>
        HostWords.Contains(host.Split('.')[0]) || Providers.Any(p => host.EndsWith(p, StringComparison.OrdinalIgnoreCase));

    // A page about signing in may move too: a sign-in stands near the top of its site, or is told where to come back to.
    private static bool HasSignInPath(Uri address)
    {
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0
            && PathWords.Contains(Path.GetFileNameWithoutExtension(parts[^1]))
            && (parts.Length <= 2 || address.Query.Length > 1);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
