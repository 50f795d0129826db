using System.Text.Json;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>The pieces of a streamed answer as servers send them.</summary>
internal static class Sse
{
    public const string Done = "[DONE]";

    public const string Usage =
        """{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":900,"completion_tokens":30,"total_tokens":930,"prompt_tokens_details":{"cached_tokens":512} } }""";

    /// <summary>What Azure sends before the first word.</summary>
    public const string AzureFilterResults =
        """{"id":"","object":"","created":0,"model":"","choices":[],"prompt_filter_results":[{"prompt_index":0,"content_filter_results":{"hate":{"filtered":false,"severity":"safe"}}}]}""";

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    public static string Role => Chunk("""{"role":"assistant","content":""}""");

    public static string Text(string text) => Chunk($$"""{"content":{{Quoted(text)}}}""");

    public static string Refusal(string text) => Chunk($$"""{"refusal":{{Quoted(text)}}}""");

    public static string Finish(string reason) => Chunk("{}", Quoted(reason));

    /// <summary>How Azure's filter ends an answer.</summary>
    public static string Filtered(string category) =>
        $$"""{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"content_filter","content_filter_results":{"hate":{"filtered":false,"severity":"safe"},"{{category}}":{"filtered":true,"severity":"high"} } }]}""";

    /// <summary>The last words, and in the same piece the mark that they are.</summary>
    public static string LastText(string text) => Chunk($$"""{"content":{{Quoted(text)}}}""", "\"stop\"");

    /// <summary>The events of a whole answer, cut into pieces of a few characters.</summary>
    public static IEnumerable<string> Whole(string text, string finish = "stop") =>
        [Role, .. text.Chunk(7).Select(piece => Text(new string(piece))), Finish(finish), Usage, Done];

    /// <summary>A whole answer at once, as it comes where nothing is streamed.</summary>
    public static string AtOnce(string text, string finish = "stop", string refusal = "null", string filter = "{}") =>
        $$"""{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"{{finish}}","message":{"role":"assistant","content":{{Quoted(text)}},"refusal":{{refusal}}},"content_filter_results":{{filter}}}],"usage":{"prompt_tokens":900,"completion_tokens":30,"total_tokens":930,"prompt_tokens_details":{"cached_tokens":512} } }""";

    private static string Chunk(string delta, string finish = "null") =>
        $$"""{"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{{delta}},"finish_reason":{{finish}}}]}""";
}
