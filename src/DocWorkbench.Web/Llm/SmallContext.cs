using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm.Faults;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm;

/// <summary>Sees that a server cut the question to what it has room for, which some do without a word.</summary>
internal static class SmallContext
{
    // Text has 3 to 5 characters a token in most languages, and fewer in others: what has more was not read whole.
    private const int MostCharactersPerToken = 8;
    private const int UsualCharactersPerToken = 4;

    /// <returns>One sentence; empty where nothing is wrong or the server does not say what it read.</returns>
    public static string Notice(ReceivedReply reply, Prompt prompt, ModelOptions options)
    {
        var characters = prompt.Instructions.Length + prompt.Question.Length;
        return reply.Usage?.InputTokenCount is { } read and > 0 && read * MostCharactersPerToken < characters
            ? $"{options.Host} read {Sizes.Number((int)read)} tokens of a question of about {Sizes.Number(characters / UsualCharactersPerToken)}: it cut it short, so raise the server's context length and ask again."
            : "";
    }
}
