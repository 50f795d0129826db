using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Sees that an object says the same thing twice, of which a reader would silently take one.</summary>
internal static class RepeatedName
{
    private const int Longest = 40;

    /// <returns>The first name that stands twice; null where each stands once, or the value is no object.</returns>
    public static string? In(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                return member.Name.Length > Longest ? member.Name[..Longest] + "…" : member.Name;
            }
        }

        return null;
    }
}
