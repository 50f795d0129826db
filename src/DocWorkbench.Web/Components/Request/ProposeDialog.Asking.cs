using System.Text;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Request;

/// <content>The way from a request to a proposal in the review.</content>
public sealed partial class ProposeDialog
{
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
        var complete = ReplyCompleter.Complete(reply, View.HowTo, Prompt);
        var ordinal = await store.AddRequestAsync(View.Id, RequestJson.Write(Question.Request), actor);
        await store.AddProposalAsync(View.Id, ordinal, "pasted reply", [.. complete], actor);
        await Desk.SayAsync("The reply is here.");
        Close();
    }
}
