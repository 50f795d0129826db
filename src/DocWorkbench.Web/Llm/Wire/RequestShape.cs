using System.Text.Json;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>What a server is asked to understand; it gets simpler as the server refuses parts of it.</summary>
internal sealed record RequestShape(ReplyFormat Format, bool LimitsTokens, bool SetsTemperature, bool Streams)
{
    private static readonly string[] FormatWords = ["response_format", "schema", "json_object", "structured output", "grammar", "strict"];
    private static readonly string[] StreamWords = ["'stream'", "\"stream\"", "stream_options", "stream this model", "streaming"];
    private static readonly string[] TokenWords = ["max_completion_tokens", "max_tokens"];

    public static RequestShape Full { get; } = new(ReplyFormat.Schema, LimitsTokens: true, SetsTemperature: true, Streams: true);

    /// <summary>The shape without what was refused, and how to say so; null where the refusal has another cause.</summary>
    public (RequestShape Shape, string Sentence)? Simpler(ServerRefusal refusal, ModelOptions options)
    {
        if (refusal.Status is not (400 or 422) || refusal.FilterCategories.Count > 0)
        {
            return null;
        }

        if (LimitsTokens && options.MaxOutputTokens is not null && refusal.Names(TokenWords))
        {
            return (this with { LimitsTokens = false }, ModelTexts.Step_NoLimit);
        }

        if (SetsTemperature && options.Temperature is not null && refusal.Names(["temperature"]))
        {
            return (this with { SetsTemperature = false }, ModelTexts.Step_NoTemperature);
        }

        if (Streams && (refusal.Body.Parameter == "stream" || refusal.Names(StreamWords)))
        {
            return (this with { Streams = false }, ModelTexts.Step_NoStream);
        }

        if (refusal.IsTooLong || !refusal.Names(FormatWords))
        {
            return null;
        }

        return Format switch
        {
            ReplyFormat.Schema => (this with { Format = ReplyFormat.PlainJson }, ModelTexts.Step_NoSchema),
            ReplyFormat.PlainJson => (this with { Format = ReplyFormat.Text }, ModelTexts.Step_NoJson),
            _ => null,
        };
    }

    public ChatMessage[] Messages(Prompt prompt)
    {
        var instructions =
            Format == ReplyFormat.Schema
                ? prompt.Instructions
                : $"{prompt.Instructions}\nThe answer is one JSON object that follows this JSON schema:\n\n{prompt.Schema}";
        return [new(ChatRole.System, instructions), new(ChatRole.User, prompt.Question)];
    }

    public ChatOptions Options(Prompt prompt, ModelOptions options) =>
        new()
        {
            MaxOutputTokens = LimitsTokens ? options.MaxOutputTokens : null,
            Temperature = SetsTemperature ? (float?)options.Temperature : null,
            ResponseFormat = Format switch
            {
                ReplyFormat.Schema => ChatResponseFormat.ForJsonSchema(Schema(prompt), "proposal"),
                ReplyFormat.PlainJson => ChatResponseFormat.Json,
                _ => null,
            },
            // Without this the server takes the schema for a suggestion.
            AdditionalProperties = Format == ReplyFormat.Schema ? new() { ["strict"] = true } : null,
        };

    private static JsonElement Schema(Prompt prompt) => JsonElement.Parse(prompt.Schema);
}
