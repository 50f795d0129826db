using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Values that a reader puts in, and those that only show where one goes.</summary>
internal static partial class Placeholders
{
    public static bool Is(string value) => Placeholder().IsMatch(value) || Trivial().IsMatch(value);

    public static bool IsExampleHost(string host) => ExampleHost().IsMatch(host);

    [GeneratedRegex(
        @"[<>{}$%]|^(my|your|example|sample|test|demo|contoso|fabrikam)([A-Z_-]|\d*$)|^[\[(].*[\])]$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^(x+|X+|\.{3}|…)$|\.\.\.$"
    )]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(true|false|null|none|yes|no|on|off|\W*|\w|ok|get|set|id|name|value|key)$", RegexOptions.IgnoreCase)]
    private static partial Regex Trivial();

    [GeneratedRegex(
        @"^(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])$|(^|\.)(example|test|invalid|localhost|local)(\.(com|org|net|edu))?$|(contoso|fabrikam)|^(my|your)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExampleHost();
}
