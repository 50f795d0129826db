using DocWorkbench.Core.Evidence;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>How many passages went into the proposal, were set aside or wait; shows only those of one kind.</summary>
public sealed partial class LedgerFilter : ComponentBase
{
    [Parameter, EditorRequired]
    public required MaterialLedger Ledger { get; set; }

    /// <summary>Null for all.</summary>
    [Parameter]
    public LedgerUse? Use { get; set; }

    [Parameter]
    public EventCallback<LedgerUse?> OnChoose { get; set; }

    private static string Words(LedgerUse use) =>
        use switch
        {
            LedgerUse.Used => MaterialTexts.Ledger_Used,
            LedgerUse.Skipped => MaterialTexts.Ledger_Skipped,
            LedgerUse.Open => MaterialTexts.Ledger_Open,
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };

    private static string Explain(LedgerUse use) =>
        use switch
        {
            LedgerUse.Used => MaterialTexts.Ledger_Used_Explained,
            LedgerUse.Skipped => MaterialTexts.Ledger_Skipped_Explained,
            LedgerUse.Open => MaterialTexts.Ledger_Open_Explained,
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
}
