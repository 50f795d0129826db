using System.Collections.Immutable;
using System.Text.Json;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>What a server says went wrong, in any of the shapes servers use.</summary>
/// <param name="IsError">False where the body tells of no error.</param>
/// <param name="Code">Code and type, as sent.</param>
/// <param name="Parameter">The part of the question that was refused; often empty.</param>
/// <param name="FilterCategories">What a content filter objected to.</param>
internal sealed record ErrorBody(bool IsError, string Code, string Parameter, string Message, ImmutableArray<string> FilterCategories)
{
    private const int MostCategories = 5;
    private const int LongestCategory = 30;

    public static ErrorBody Nothing { get; } = new(IsError: false, "", "", "", []);

    public static ErrorBody Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // No JSON, or a name or text in it that holds an escaped lone surrogate, which stands for no character.
            return Nothing;
        }
    }

    private static ErrorBody Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Nothing;
        }

        if (!root.TryGetProperty("error", out var error))
        {
            var plain = Text(root, "message") + Text(root, "detail");
            return Nothing with { IsError = plain.Length > 0, Message = plain };
        }

        return error.ValueKind switch
        {
            JsonValueKind.Object => new ErrorBody(
                IsError: true,
                $"{Text(error, "code")} {Text(error, "type")} {InnerCode(error)}",
                Text(error, "param"),
                Text(error, "message"),
                Categories(error)
            ),
            JsonValueKind.String => Nothing with { IsError = true, Message = Text(root, "error") },
            JsonValueKind.Null => Nothing,
            _ => Nothing with { IsError = true },
        };
    }

    private static string InnerCode(JsonElement error) => error.TryGetProperty("innererror", out var inner) ? Text(inner, "code") : "";

    private static ImmutableArray<string> Categories(JsonElement error) =>
        error.TryGetProperty("innererror", out var inner)
        && inner.ValueKind == JsonValueKind.Object
        && inner.TryGetProperty("content_filter_result", out var result)
        && result.ValueKind == JsonValueKind.Object
            ? [.. result.EnumerateObject().Where(IsFiltered).Select(c => c.Name.Replace('_', ' ')).Where(IsWord).Take(MostCategories)]
            : [];

    private static bool IsFiltered(JsonProperty category) =>
        category.Value.ValueKind == JsonValueKind.Object
        && category.Value.TryGetProperty("filtered", out var filtered)
        && filtered.ValueKind == JsonValueKind.True;

    private static bool IsWord(string name) => name.Length <= LongestCategory && name.All(c => char.IsAsciiLetter(c) || c == ' ');

    private static string Text(JsonElement element, string name)
    {
        if (
            element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty(name, out var value)
            || value.ValueKind != JsonValueKind.String
        )
        {
            return "";
        }

        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate stands for no character and makes the string unreadable.
            return "";
        }
    }
}
