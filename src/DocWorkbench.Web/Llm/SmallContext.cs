using DocWorkbench.Web.Llm.Faults;

namespace DocWorkbench.Web.Llm;

/// <summary>Sees that a server cut the question to what it has room for, which some do without a word.</summary>
internal static class SmallContext
{
    // A server counts with its own vocabulary, which may be larger than ours by as much, and never reads less than this of a whole question.
    private const double LeastShare = 0.65;

    // What is shorter tells nothing: the frame a server puts around a question weighs more than the difference.
    private const int FewestTokens = 256;

    // Servers are given rooms of whole kilotokens; a question that is cut fills its room to the last token.
    private const int RoomStep = 1024;

    /// <param name="read">Tokens of the question as the server counted them; null where it does not say.</param>
    /// <param name="sent">Tokens of the question as we count them, without the schema, which a server may keep apart.</param>
    /// <returns>One sentence; empty where nothing is wrong.</returns>
    public static string Notice(long? read, int sent, ModelOptions options) =>
        IsCut(read ?? 0, sent) ? ModelTexts.Notice_SmallContext.With(options.Host, Sizes.Number((int)(read ?? 0)), Sizes.Number(sent)) : "";

    private static bool IsCut(long read, int sent) =>
        read > 0 && sent >= FewestTokens && read < sent && (read < sent * LeastShare || read % RoomStep == 0);
}
