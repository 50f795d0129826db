using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>The fields of a request.</summary>
public sealed partial class RequestForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required RequestDraft Form { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>Raised after a field was left with another value.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private string Detected =>
        ContentTypeDetector.Detect(View.HowTo) is { } type
            ? RequestTexts.Article_Detected.With(RequestWords.Of(type))
            : RequestTexts.Article_NotSaid;

    private Task AddAsync(string section)
    {
        Form.AddSection(section);
        return OnChanged.InvokeAsync();
    }

    private Task ChooseTypeAsync(ChangeEventArgs change)
    {
        Form.ContentType = Enum.TryParse<ContentType>(change.Value as string, out var type) ? type : null;
        return OnChanged.InvokeAsync();
    }
}
