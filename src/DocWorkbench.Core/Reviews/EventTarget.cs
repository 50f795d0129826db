using System.Globalization;

namespace DocWorkbench.Core.Reviews;

/// <summary>Reads targets that name an event.</summary>
internal static class EventTarget
{
    /// <summary>The sequence behind a prefix; null for a target of another form.</summary>
    public static long? Number(string target, string form) =>
        target.StartsWith(form, StringComparison.Ordinal)
        && long.TryParse(target[form.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
