using System.Text;
using System.Text.Json;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>Makes of an answer that a server sent whole, though it was asked to stream, a stream of one piece; some gateways answer so.</summary>
internal static class WholeAnswer
{
    private const string Choices = "choices";
    private const string Done = "[DONE]";

    /// <returns>Events as a server that streams sends them; what is no answer and tells of no error comes back as it is.</returns>
    public static byte[] AsStream(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var answer = json.RootElement;
            return answer.ValueKind != JsonValueKind.Object ? body
                : answer.TryGetProperty("error", out _) ? Encoding.UTF8.GetBytes(Event(answer.GetRawText()))
                : HasChoice(answer) ? Encoding.UTF8.GetBytes(Event(Piece(answer)) + Event(Done))
                : body;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // No JSON, or a name in it that is no text.
            return body;
        }
    }

    private static bool HasChoice(JsonElement answer) =>
        answer.TryGetProperty(Choices, out var choices)
        && choices.ValueKind == JsonValueKind.Array
        && choices.EnumerateArray().Any()
        && choices.EnumerateArray().All(choice => choice.ValueKind == JsonValueKind.Object);

    // A line's end in JSON is white space between its parts, and would end an event.
    private static string Event(string data) => $"data: {data.ReplaceLineEndings(" ")}\n\n";

    private static string Piece(JsonElement answer) =>
        Written(
            answer,
            name => name,
            member => member.NameEquals(Choices) ? $"[{string.Join(',', member.Value.EnumerateArray().Select(Choice))}]" : null
        );

    // What a piece calls a delta is the whole message here.
    private static string Choice(JsonElement choice) => Written(choice, name => name == "message" ? "delta" : name, _ => null);

    // Values go as they stand: an escaped lone surrogate in one is no text that could be written anew.
    private static string Written(JsonElement element, Func<string, string> name, Func<JsonProperty, string?> value) =>
        $"{{{string.Join(',', element.EnumerateObject().Select(m => $"{JsonSerializer.Serialize(name(m.Name))}:{value(m) ?? m.Value.GetRawText()}"))}}}";
}
