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
            LedgerUse.Used => "Used",
            LedgerUse.Skipped => "Set aside",
            LedgerUse.Open => "Open",
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };

    private static string Explain(LedgerUse use) =>
        use switch
        {
            LedgerUse.Used => "A proposed change rests on them",
            LedgerUse.Skipped => "Nobody needs to use them; each says why",
            LedgerUse.Open => "No change rests on them, and nobody said why not",
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
}
