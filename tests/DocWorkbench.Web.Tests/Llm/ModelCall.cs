using System.Text.Json.Nodes;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>One question as it came over the wire.</summary>
internal sealed record ModelCall(string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)?.AsObject() ?? throw new InvalidOperationException("The question is no JSON.");
}
