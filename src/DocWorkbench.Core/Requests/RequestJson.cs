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
                Sections = Present(request.Sections),
                Instructions = request.Instructions ?? "",
                Passages = Present(request.Passages),
                Rules = [.. Present(request.Rules).Select(r => new WorkspaceRules(r.Name ?? "", r.Text ?? ""))],
                Rejected = [.. Present(request.Rejected).Select(r => new RejectedChange(r.Section ?? "", r.Text ?? "", r.Reason ?? ""))],
                Revision = request.Revision is { } again
                    ? new RevisionWish(again.Section ?? "", again.Text ?? "", again.Instruction ?? "") { ChangeId = again.ChangeId }
                    : null,
                Continues = request.Continues is { FirstAsking.Length: > 0 } rest
                    ? rest with
                    {
                        Complete =
                        [
                            .. Present(rest.Complete)
                                .Select(c => new CompleteChange(c.Kind ?? "", c.Section ?? "", c.Heading ?? "", c.Beginning ?? "")),
                        ],
                    }
                    : null,
            };
        }
        catch (JsonException)
        {
            return new ChangeRequest();
        }
    }

    // What was stored may hold no list, or nothing in it.
    private static ImmutableArray<T> Present<T>(ImmutableArray<T> list)
        where T : class => list.IsDefault ? [] : [.. list.OfType<T>()];
}
