namespace DocWorkbench.Web.Llm;

/// <summary>Which kind of server answers for the language model.</summary>
internal enum ModelProvider
{
    None,
    AzureOpenAI,
    OpenAICompatible,
}
