using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Settings;

/// <summary>How much and how long, for models and gateways that need it said.</summary>
public sealed partial class LimitFields : ComponentBase
{
    private bool _isUnusual;

    [Parameter, EditorRequired]
    public required ModelDraft Draft { get; set; }

    /// <summary>Raised after each change.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnInitialized() => _isUnusual = !Draft.Streams || Draft.MaxOutputTokens.Length + Draft.Temperature.Length > 0;
}
