using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Request;

/// <summary>States the request and gets a proposal: from excerpts, a language model, or a pasted reply.</summary>
public sealed partial class ProposeDialog : ComponentBase, IDisposable
{
    private static string Paste => RequestTexts.Source_Paste;
    private readonly RequestDraft _form = new();
    private string _chosen = "";
    private string _wish = "";
    private string? _problem;
    private PastePanel? _paste;
    private ProposalJob? _job;
    private JobEnd? _ending;
    private CutAnswer? _cut;
    private SendState? _sending;
    private IReadOnlyList<WorkspaceRules> _rules = [];
    private bool _withRules = true;

    [Inject]
    private IEnumerable<IProposalSource> Sources { get; init; } = [];

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    /// <summary>The one change to ask for again; null for a request of its own.</summary>
    [Parameter]
    public ReviewedChange? Again { get; set; }

    // A dialog opens on an open review only.
    private DeskView View => Desk.View ?? throw new InvalidOperationException("No review is open.");

    private ModelStatus Model => Services.GetRequiredService<ModelStatus>();

    private bool IsPasting => _chosen == Paste;

    // Excerpts are made here; all else leaves the workbench.
    private bool IsSending => IsPasting || _chosen == Model.Name;

    private ImmutableArray<Material> Materials => [.. View.Materials.Select(m => m.Material).OfType<Material>()];

    private ChangeRequest Asked => Stated with { Rules = _withRules ? [.. _rules] : [], Rejected = RejectedBefore.In(View) };

    private ChangeRequest Stated =>
        Again is not { } again
            ? _form.ToRequest()
            : _form.ToRequest() with
            {
                Sections = [again.Change.Section],
                Revision = new RevisionWish(again.Change.Section, again.ShownText, _wish.Trim()) { ChangeId = again.Change.Id },
            };

    // Excerpts can't be told what is to be different.
    private IEnumerable<IProposalSource> Offered => Sources.Where(s => Again is null || s.Name == Model.Name);

    private ProposalQuestion Question =>
        new(View.HowTo, Materials, IsSending && _sending is { } sending ? sending.Choice.Of(Asked) : Stated);

    private Prompt Prompt => Write(Question);

    private static Prompt Write(ProposalQuestion question) => PromptWriter.Write(question.HowTo, question.Materials, question.Request);

    private string PromptText() => Prompt.AsOneText;

    protected override async Task OnInitializedAsync()
    {
        _chosen = Offered.FirstOrDefault()?.Name ?? Paste;
        if (View.Stored.Requests.LastOrDefault() is { } last)
        {
            _form.Take(RequestJson.Read(last.Json.AsSpan()));
        }

        await ReturnAsync();
        _sending = new SendState(
            View.HowTo,
            Materials,
            Services.GetRequiredService<TokenCounters>(),
            SendLimits.Of(Services.GetRequiredService<ConnectedModel>().Options),
            Model.Name
        );
        _rules = await HouseRules.FindAsync(View.Stored.Origin, CancellationToken.None);
        await RankAsync();
    }

    private Task ChooseAsync(string source)
    {
        _chosen = source;
        return RankAsync();
    }

    private Task UseRulesAsync(ChangeEventArgs change)
    {
        _withRules = change.Value is true;
        return CountAsync();
    }

    private Task LeaveSecretsOutAsync()
    {
        _sending?.Choice.Tick(_sending.Secrets.Select(s => s.Passage).OfType<TriagedPassage>(), ticked: false);
        return CountAsync();
    }

    private Task RankAsync() => RefreshAsync(rank: true);

    private Task CountAsync() => RefreshAsync(rank: false);

    private Task RefreshAsync(bool rank) =>
        IsSending && _sending is { } sending
            ? sending.RefreshAsync(Asked, rank, () => _ = InvokeAsync(StateHasChanged))
            : Task.CompletedTask;

    private string Explain(string source) =>
        source == Model.Name ? RequestTexts.Source_Model_Explained : RequestTexts.Source_Excerpts_Explained;

    private async Task GoAsync()
    {
        _problem = null;
        if (IsSending && _sending is { Tokens: null })
        {
            // Nothing goes out before it was ranked and counted for these very words.
            await RankAsync();
        }

        if (IsSending && _sending is { Choice: { Triage: not null, Total: > 0, Chosen: 0 } })
        {
            _problem = RequestTexts.Error_NothingTicked;
        }
        else if (!IsPasting && IsSending && _sending?.Excess is { } excess)
        {
            _problem = excess;
        }
        else if (IsPasting)
        {
            await UsePastedAsync();
        }
        else if (View.Materials.All(m => m.Material is null))
        {
            _problem = RequestTexts.Error_NoMaterial;
        }
        else if (Stated is { Sections.IsEmpty: true, Description.Length: 0 })
        {
            _problem = RequestTexts.Error_NothingAsked;
        }
        else
        {
            await AskAsync(Sources.First(s => s.Name == _chosen), Question);
        }
    }

    private void Close() => Dialog.Close();

    public void Dispose()
    {
        _sending?.Dispose();
        Leave();
    }
}
