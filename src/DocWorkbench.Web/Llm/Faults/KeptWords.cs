using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says what is kept of an answer that ended too early.</summary>
internal static class KeptWords
{
    /// <summary>"the 2 changes that were whole are kept"; a sentence's part.</summary>
    public static string Of(ReceivedReply reply) =>
        !reply.MayBeKept || reply.Changes == 0 ? ModelTexts.Kept_None
        : reply.Changes == 1 ? ModelTexts.Kept_One
        : ModelTexts.Kept_Many.With(reply.Changes);
}
