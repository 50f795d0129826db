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
            { IsTooLong: true } => ModelTexts.Ending_Endless.With(options.ModelName, Sizes.Of(ReceivedReply.Longest), KeptWords.Of(reply)),
            { Declined.Length: > 0 } => ModelTexts.Ending_Declined.With(options.ModelName, words.Quote(reply.Declined)),
            { IsComplete: true } => string.IsNullOrWhiteSpace(reply.Text) ? ModelTexts.Ending_Empty.With(options.ModelName) : null,
            _ => Unfinished(reply),
        };

    private string Unfinished(ReceivedReply reply)
    {
        var after = ModelTexts.Ending_After.With(Sizes.Of(reply.Length), KeptWords.Of(reply));
        if (reply.Finish == ChatFinishReason.Length)
        {
            return ModelTexts.Ending_Length.With(options.ModelName, after, Limit());
        }

        if (reply.Finish == ChatFinishReason.ContentFilter)
        {
            var why = reply.Wire.FilterCategories is { Count: > 0 } categories ? $" ({string.Join(", ", categories)})" : "";
            return ModelTexts.Ending_Filter.With(options.Host, why, after);
        }

        if (reply.ServerError is { } error)
        {
            return ModelTexts.Ending_Broken.With(options.Host, after, words.Quote(error));
        }

        if (reply.Wire.IsTooLong)
        {
            return ModelTexts.Ending_TooMuch.With(options.Host, KeptWords.Of(reply));
        }

        return reply.Length == 0 && reply.Finish is null
            ? ModelTexts.Ending_NoWord.With(options.Host, options.Named(nameof(options.Endpoint)))
            : ModelTexts.Ending_NoMark.With(options.ModelName, after);
    }

    private string Limit()
    {
        var setting = options.Named(nameof(options.MaxOutputTokens));
        return options.MaxOutputTokens is { } limit
            ? ModelTexts.Limit_Raise.With(setting, Sizes.Number(limit))
            : ModelTexts.Limit_Set.With(setting);
    }
}
