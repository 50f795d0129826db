using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Request;

/// <summary>States the request and gets a proposal: from excerpts, a language model, or a pasted reply.</summary>
public sealed partial class ProposeDialog : ComponentBase, IDisposable
{
    private const string Paste = "Copy the prompt, paste the reply";
    private readonly RequestDraft _form = new();
    private string _chosen = "";
    private string? _problem;
    private PastePanel? _paste;
    private ProposalJob? _job;

    [Inject]
    private IEnumerable<IProposalSource> Sources { get; init; } = [];

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    // A dialog opens on an open review only.
    private DeskView View => Desk.View ?? throw new InvalidOperationException("No review is open.");

    private ModelStatus Model => Services.GetRequiredService<ModelStatus>();

    private bool IsPasting => _chosen == Paste;

    private ProposalQuestion Question => new(View.HowTo, [.. View.Materials.Select(m => m.Material).OfType<Material>()], _form.ToRequest());

    private string PromptText() => PromptWriter.Write(View.HowTo, Question.Materials, _form.ToRequest()).AsOneText;

    protected override void OnInitialized()
    {
        _chosen = Sources.First().Name;
        if (View.Stored.Requests.LastOrDefault() is { } last)
        {
            _form.Take(RequestJson.Read(last.Json.AsSpan()));
        }

        Follow(Services.GetRequiredService<ProposalJobs>().Find(View.Id));
    }

    private string Explain(string source) =>
        source == Model.Name
            ? "writes with citations; what is sent leaves this machine"
            : "the best passages, word for word and cited; works offline";

    private async Task GoAsync()
    {
        _problem = null;
        if (IsPasting)
        {
            await UsePastedAsync();
        }
        else if (View.Materials.All(m => m.Material is null))
        {
            _problem = "Add a material first: a proposal needs something to rest on.";
        }
        else if (_form.ToRequest() is { Sections.IsEmpty: true, Description.Length: 0 })
        {
            _problem = "Say what is to change, or name a section.";
        }
        else
        {
            await AskAsync(Sources.First(s => s.Name == _chosen));
        }
    }

    private async Task AskAsync(IProposalSource source)
    {
        var question = Question;
        var json = RequestJson.Write(question.Request);
        var actor = await Desk.ActorIdAsync();
        var ordinal = await Services.GetRequiredService<ReviewStore>().AddRequestAsync(View.Id, json, actor);
        var hash = ContentHash.Of(
            string.Join(
                '\n',
                [
                    View.Id,
                    source.Name,
                    question.HowTo.Source.Sha256,
                    Encoding.UTF8.GetString(json),
                    // What people say of a passage changes what is asked, though the files are the same.
                    PromptText(),
                    .. question.Materials.Select(m => m.Sha256),
                ]
            )
        );
        Follow(
            Services
                .GetRequiredService<ProposalJobs>()
                .Start(View.Id, now => new ProposalJob(View.Id, ordinal, hash, actor, source, question) { StartedAt = now })
        );
    }

    private void Follow(ProposalJob? job)
    {
        if (job is { IsRunning: true })
        {
            _job = job;
            job.Changed += Show;
        }
    }

    private void Show() =>
        _ = InvokeAsync(async () =>
        {
            if (_job is { Outcome: { } outcome })
            {
                _problem = outcome.Length > 0 ? outcome : null;
                if (outcome.Length == 0)
                {
                    await Desk.SayAsync("The proposal is here.");
                    Close();
                }
            }

            StateHasChanged();
        });

    private async Task UsePastedAsync()
    {
        var reply = _paste is null ? "" : await _paste.ReadAsync();
        if (reply is null)
        {
            _problem = "The reply is too long.";
            return;
        }

        if (ProposalReader.Read(reply) is ProposalReading.Refused refused)
        {
            _problem = refused.Reason;
            return;
        }

        var store = Services.GetRequiredService<ReviewStore>();
        var actor = await Desk.ActorIdAsync();
        var complete = ReplyCompleter.Complete(reply, View.HowTo, PromptWriter.Write(View.HowTo, Question.Materials, _form.ToRequest()));
        var ordinal = await store.AddRequestAsync(View.Id, RequestJson.Write(_form.ToRequest()), actor);
        await store.AddProposalAsync(View.Id, ordinal, "pasted reply", [.. complete], actor);
        await Desk.SayAsync("The reply is here.");
        Close();
    }

    private void Close() => Dialog.Close();

    public void Dispose()
    {
        if (_job is not null)
        {
            _job.Changed -= Show;
        }
    }
}
