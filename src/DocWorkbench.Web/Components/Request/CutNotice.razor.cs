using System.Collections.Immutable;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What came whole of an answer that was cut off, and the way to its rest.</summary>
public sealed partial class CutNotice : ComponentBase
{
    // The newest are the ones that stand next to the cut.
    private const int Shown = 8;
    private CutAnswer? _counted;
    private int? _tokens;

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [Parameter, EditorRequired]
    public required CutAnswer Cut { get; set; }

    /// <summary>Writes the prompt of the question for the rest.</summary>
    [Parameter, EditorRequired]
    public required Func<Prompt> Prompt { get; set; }

    [Parameter]
    public bool CanAsk { get; set; }

    [Parameter]
    public EventCallback OnContinue { get; set; }

    private ImmutableArray<CompleteChange> Complete => Cut.Rest.Continues?.Complete ?? [];

    private string Hint =>
        !CanAsk ? RequestTexts.Cut_NoModel
        : _tokens is { } tokens ? RequestTexts.Cut_AskSized.With(tokens)
        : RequestTexts.Cut_Ask;

    protected override async Task OnParametersSetAsync()
    {
        if (_counted == Cut)
        {
            return;
        }

        _counted = Cut;
        var (counters, text) = (Services.GetRequiredService<TokenCounters>(), Prompt().AsOneText);
        _tokens = await Task.Run(() => counters.Of(Cut.SourceName).Count(text), CancellationToken.None);
    }
}
