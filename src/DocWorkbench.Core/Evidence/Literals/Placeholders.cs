using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Values that a reader puts in, and those that only show where one goes.</summary>
internal static partial class Placeholders
{
    public static bool Is(string value) => Placeholder().IsMatch(value) || Trivial().IsMatch(value);

    /// <summary>Also what scripts write in capitals for a reader's own value.</summary>
    public static bool IsInCommand(string value) => Is(value) || Capitals().IsMatch(value);

    public static bool IsOwnHost(string host) => OwnHost().IsMatch(host);

    public static bool IsExampleHost(string host) => IsOwnHost(host) || ExampleHost().IsMatch(host);

    [GeneratedRegex(
        @"[<>{}$%]|^(my|your|example|sample|test|demo|contoso|fabrikam)([A-Z_-]|\d*$)|^[\[(].*[\])]$|^(x+|X+|\.{3}|…)$|\.\.\.$"
    )]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(true|false|null|none|yes|no|on|off|\W*|\w|ok|get|set|id|name|value|key)$", RegexOptions.IgnoreCase)]
    private static partial Regex Trivial();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])$")]
    private static partial Regex OwnHost();

    [GeneratedRegex(
        @"(^|\.)(example|test|invalid|localhost|local)(\.(com|org|net|edu))?$|(contoso|fabrikam)|^(my|your)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExampleHost();
}
