using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>The form that the ways of writing one web address share.</summary>
internal static partial class AddressForm
{
    /// <summary>Host and path without scheme, language, query and fragment; the path alone for what begins with a slash.</summary>
    public static string Of(string address)
    {
        var form = Scheme().Replace(address.Trim().ToLowerInvariant(), "");
        var end = form.AsSpan().IndexOfAny('?', '#');
        form = end < 0 ? form : form[..end];
        return Language().Replace(form, "$1/", 1).TrimEnd('/', '.', ',');
    }

    public static string HostOf(string form) => form.Split('/', ':')[0];

    /// <summary>From the first slash; empty where there is none.</summary>
    public static string PathOf(string form) => form.IndexOf('/', StringComparison.Ordinal) is var at and >= 0 ? form[at..] : "";

    [GeneratedRegex(@"^(https?:)?//(www\.)?")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^([^/]*)/[a-z]{2}-[a-z]{2,4}(/|$)")]
    private static partial Regex Language();
}
