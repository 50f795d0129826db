using System.Collections.Immutable;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>After a question was refused for what it holds: its parts with their sizes, each with a button that sends the rest again.</summary>
public sealed partial class LeaveOutPanel : ComponentBase
{
    private ImmutableArray<SentPart> _parts = [];
    private ImmutableDictionary<SentPart, int> _sizes = ImmutableDictionary<SentPart, int>.Empty;
    private ProposalJob? _shown;
    private Prompt? _sent;

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    /// <summary>The question that was refused.</summary>
    [Parameter, EditorRequired]
    public required ProposalJob Job { get; set; }

    /// <summary>Raised with the same request without a part.</summary>
    [Parameter]
    public EventCallback<ChangeRequest> OnLeaveOut { get; set; }

    private string Explanation =>
        _parts.IsEmpty ? RequestTexts.LeaveOut_Alone
        : Job.Ending is { Named.IsEmpty: false } ? RequestTexts.LeaveOut_Named
        : RequestTexts.LeaveOut_NotNamed;

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Job)
        {
            return;
        }

        _shown = Job;
        var question = Job.Question;
        var sent = _sent = PromptWriter.Write(question.HowTo, question.Materials, question.Request);
        var parts = _parts = SentPart.Of(sent, question.Request, Job.Ending?.Named ?? []);
        var counters = Services.GetRequiredService<TokenCounters>();
        _sizes = await Task.Run(
            () => parts.ToImmutableDictionary(p => p, p => counters.Of(Job.Source.Name).Count(p.Text)),
            CancellationToken.None
        );
    }

    private string Size(SentPart part)
    {
        var passages = part.Passages.IsEmpty ? "" : Counted.Of(part.Passages.Length, "passage");
        var tokens = _sizes.TryGetValue(part, out var size) ? RequestTexts.Size_Tokens.With(size) : "";
        return string.Join(", ", new[] { passages, tokens }.Where(words => words.Length > 0));
    }

    private Task LeaveOutAsync(SentPart part) =>
        _sent is { } sent ? OnLeaveOut.InvokeAsync(part.LeftOutOf(Job.Question.Request, sent)) : Task.CompletedTask;
}
