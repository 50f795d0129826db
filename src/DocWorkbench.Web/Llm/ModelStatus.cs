namespace DocWorkbench.Web.Llm;

/// <summary>Whether a language model can be asked, for the page that offers it.</summary>
/// <param name="Name">"gpt-4o at contoso.openai.azure.com"; empty when none is connected.</param>
/// <param name="Problem">What to set right; empty when nothing is wrong, also when no model was asked for.</param>
internal sealed record ModelStatus(bool IsConnected, string Name, string Problem)
{
    public static ModelStatus NotSet { get; } = new(IsConnected: false, Name: "", Problem: "");

    public static ModelStatus Connected(ModelOptions options) => new(IsConnected: true, options.Title, Problem: "");

    public static ModelStatus Wrong(IEnumerable<string> problems) => new(IsConnected: false, Name: "", string.Join(" ", problems));
}
