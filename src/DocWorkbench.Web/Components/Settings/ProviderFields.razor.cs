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
            ModelProvider.AzureOpenAI => "The resource's address; with /openai/v1 at its end the newer interface is used.",
            ModelProvider.OpenAI => "Leave it empty for OpenAI itself.",
            _ => "The server's base address, most often ending in /v1.",
        };

    private string KeyPlaceholder =>
        Draft.HasKey ? "a key is kept; type to replace it"
        : Draft.Provider == ModelProvider.OpenAICompatible ? "empty where the server asks for none"
        : "";

    private async Task ForgetAsync()
    {
        Draft.HasKey = false;
        Draft.NewKey = "";
        await OnChanged.InvokeAsync();
    }
}
