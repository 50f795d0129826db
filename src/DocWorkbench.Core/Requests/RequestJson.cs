using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocWorkbench.Core.Requests;

/// <summary>A request as it is stored.</summary>
public static class RequestJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Write(ChangeRequest request) => JsonSerializer.SerializeToUtf8Bytes(request, Options);

    /// <summary>An unreadable request reads as an empty one.</summary>
    public static ChangeRequest Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var request = JsonSerializer.Deserialize<ChangeRequest>(json, Options) ?? new ChangeRequest();
            return request with
            {
                Description = request.Description ?? "",
                Audience = request.Audience ?? "",
                Sections = request.Sections.IsDefault ? ImmutableArray<string>.Empty : [.. request.Sections.OfType<string>()],
                Instructions = request.Instructions ?? "",
            };
        }
        catch (JsonException)
        {
            return new ChangeRequest();
        }
    }
}
