using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>What may help against a refusal.</summary>
internal static class RefusalRemedies
{
    public static Remedy Of(ServerRefusal refusal) =>
        refusal switch
        {
            { IsFiltered: true } or { IsTooLong: true } => Remedy.LeaveOut,
            { IsOutOfQuota: true } => Remedy.Settings,
            { Status: 408 or 429 or >= 500 } => Remedy.AskAgain,
            _ => Remedy.Settings,
        };
}
