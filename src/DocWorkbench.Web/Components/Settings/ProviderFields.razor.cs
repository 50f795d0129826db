using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Settings;

/// <summary>Who is asked, where, and with which key.</summary>
public sealed partial class ProviderFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required ModelDraft Draft { get; set; }

    /// <summary>Raised after each change.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private bool IsAzure => Draft.Provider == ModelProvider.AzureOpenAI;

    private string Example =>
        Draft.Provider switch
        {
            ModelProvider.AzureOpenAI => "https://NAME.openai.azure.com",
            ModelProvider.OpenAI => "https://api.openai.com/v1",
            _ => "http://127.0.0.1:11434/v1",
        };

    private string AddressHint =>
        Draft.Provider switch
        {
            ModelProvider.AzureOpenAI => SettingTexts.Hint_Azure,
            ModelProvider.OpenAI => SettingTexts.Hint_OpenAI,
            _ => SettingTexts.Hint_Compatible,
        };

    private string KeyPlaceholder =>
        Draft.HasKey ? SettingTexts.Key_Kept
        : Draft.Provider == ModelProvider.OpenAICompatible ? SettingTexts.Key_MayBeEmpty
        : "";

    private async Task ForgetAsync()
    {
        Draft.HasKey = false;
        Draft.NewKey = "";
        await OnChanged.InvokeAsync();
    }
}
