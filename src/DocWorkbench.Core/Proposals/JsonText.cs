using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Reads members of a reply that may be missing or of another type.</summary>
internal static class JsonText
{
    /// <summary>The string under a name; null when there is none or it is no string.</summary>
    public static string? Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Text(value)
            : null;

    public static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        Items(element, name).Where(v => v.ValueKind == JsonValueKind.Object);

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static IEnumerable<string> Strings(JsonElement element, string name) =>
        Items(element, name).Where(v => v.ValueKind == JsonValueKind.String).Select(Text).OfType<string>();

    // An escaped lone surrogate stands for no character and makes the string unreadable.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
