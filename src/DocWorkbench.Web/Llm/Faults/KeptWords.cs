using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>Says what is kept of an answer that ended too early.</summary>
internal static class KeptWords
{
    /// <summary>"the 2 changes that were whole are kept"; a sentence's part.</summary>
    public static string Of(ReceivedReply reply) =>
        !reply.MayBeKept || reply.Changes == 0 ? "nothing of it is kept"
        : reply.Changes == 1 ? "the 1 change that was whole is kept"
        : $"the {Sizes.Number(reply.Changes)} changes that were whole are kept";
}
