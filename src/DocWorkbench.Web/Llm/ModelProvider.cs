namespace DocWorkbench.Web.Llm;

/// <summary>Which kind of server answers for the language model. The names are stored: never rename one.</summary>
public enum ModelProvider
{
    None,
    AzureOpenAI,
    OpenAI,
    OpenAICompatible,
}
