using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.AI;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says in one sentence how an answer ended that is not complete, how much arrived, and what of it is kept.</summary>
internal sealed class EndingSentences(ModelOptions options, ServerWords words)
{
    /// <returns>Null where the answer is complete.</returns>
    public string? Of(ReceivedReply reply) =>
        reply switch
        {
            { IsTooLong: true } =>
                $"{options.ModelName} did not stop writing; the answer was ended at {Sizes.Of(ReceivedReply.Longest)} and {KeptWords.Of(reply)}, so ask for fewer sections.",
            { Declined.Length: > 0 } =>
                $"{options.ModelName} declined to answer{words.Quote(reply.Declined)}; word the request differently, or leave out the material it objects to.",
            { IsComplete: true } => string.IsNullOrWhiteSpace(reply.Text) ? $"{options.ModelName} sent an empty answer; ask again." : null,
            _ => Unfinished(reply),
        };

    private string Unfinished(ReceivedReply reply)
    {
        var after = $"after {Sizes.Of(reply.Length)} and {KeptWords.Of(reply)}";
        if (reply.Finish == ChatFinishReason.Length)
        {
            return $"The answer of {options.ModelName} was cut off at its longest, {after}; ask for the rest by itself, or {Limit()}.";
        }

        if (reply.Finish == ChatFinishReason.ContentFilter)
        {
            var why = reply.Wire.FilterCategories is { Count: > 0 } categories ? $" ({string.Join(", ", categories)})" : "";
            return $"The content filter at {options.Host} stopped the answer{why} {after}; word the request differently, or leave out the material it objects to.";
        }

        if (reply.ServerError is { } error)
        {
            return $"{options.Host} broke the answer off {after}{words.Quote(error)}; ask again.";
        }

        if (reply.Wire.IsTooLong)
        {
            return $"{options.Host} sent far more than any proposal needs; the answer was ended, and {KeptWords.Of(reply)}.";
        }

        return reply.Length == 0 && reply.Finish is null
            ? $"{options.Host} answered without a word from a model; check {options.Named(nameof(options.Endpoint))}."
            : $"The answer of {options.ModelName} ended {after}, without the mark that it is whole; ask again.";
    }

    private string Limit()
    {
        var setting = options.Named(nameof(options.MaxOutputTokens));
        return options.MaxOutputTokens is { } limit
            ? $"raise {setting} (now {Sizes.Number(limit)})"
            : $"set {setting} to more than the server's own limit";
    }
}
