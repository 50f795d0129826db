using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Request;

/// <content>The way from a request to a proposal in the review.</content>
public sealed partial class ProposeDialog
{
    private async Task AskAsync(IProposalSource source, ProposalQuestion question)
    {
        (_problem, _cut) = (null, null);
        var actor = await Desk.ActorIdAsync();
        var ordinal = await Services.GetRequiredService<ReviewStore>().AddRequestAsync(View.Id, RequestJson.Write(question.Request), actor);
        var hash = QuestionHash.Of(View.Id, source.Name, question);
        Follow(
            Services
                .GetRequiredService<ProposalJobs>()
                .Start(
                    View.Id,
                    now => new ProposalJob(View.Id, ordinal, hash, actor, source, question)
                    {
                        StartedAt = now,
                        Prices =
                            source.Name == Model.Name ? Services.GetRequiredService<ConnectedModel>().Options.Prices : TokenPrices.None,
                    }
                )
        );
    }

    private void Follow(ProposalJob job)
    {
        Leave();
        _job = job;
        job.Changed += Show;
        if (!job.IsRunning)
        {
            // It ended before anybody listened.
            Show();
        }
    }

    /// <summary>Finds what is under way, or how what was asked last ended while nobody looked.</summary>
    private async Task ReturnAsync()
    {
        await FindCutAsync();
        var job = Services.GetRequiredService<ProposalJobs>().Find(View.Id);
        if (job is { IsRunning: true })
        {
            Follow(job);
        }
        else if (job is { Ending.Outcome: { Length: > 0 } outcome } && job.Question.Request.Revision?.ChangeId == Again?.Change.Id)
        {
            (_job, _problem) = (job, outcome);
        }
        else
        {
            _problem = _cut?.Reason;
        }
    }

    private void Leave()
    {
        if (_job is not null)
        {
            _job.Changed -= Show;
        }
    }

    private void Show() =>
        _ = InvokeAsync(async () =>
        {
            if (_job is { Ending: { } ending } && ending != _ending)
            {
                _ending = ending;
                await EndAsync(ending);
            }

            StateHasChanged();
        });

    private async Task EndAsync(JobEnd ending)
    {
        if (ending.Outcome.Length == 0)
        {
            await Desk.SayAsync(_job?.Use is { } use ? RequestTexts.Done_ProposalUse.With(use) : RequestTexts.Done_Proposal);
            Close();
            return;
        }

        _problem = ending.Outcome;
        await Desk.RefreshAsync();
        await FindCutAsync();
    }

    // Found in the database, so that it is there after the page was closed, and after a restart.
    private async Task FindCutAsync() =>
        _cut = Again is null ? CutAnswer.In(View, await Services.GetRequiredService<AskingStore>().ListAsync(View.Id)) : null;

    /// <summary>Asks the same again with less, and takes the ticks away too.</summary>
    private Task AskWithoutAsync(ProposalJob refused, ChangeRequest request)
    {
        _withRules = _withRules && !request.Rules.IsEmpty;
        if (!request.Passages.IsEmpty)
        {
            _sending?.Choice.Keep(request.Passages);
        }

        return AskAsync(refused.Source, refused.Question with { Request = request });
    }

    // No network is needed for them.
    private Task TakeExcerptsAsync() => AskAsync(Sources.First(s => s.Name == ExcerptSource.Title), new(View.HowTo, Materials, Stated));

    private ProposalQuestion Rest(CutAnswer cut) => new(View.HowTo, Materials, cut.Rest);

    private Task ContinueAsync(CutAnswer cut) =>
        (Sources.FirstOrDefault(s => s.Name == cut.SourceName) ?? Sources.FirstOrDefault(s => s.Name == Model.Name)) is { } source
            ? AskAsync(source, Rest(cut))
            : Task.CompletedTask;

    private async Task UsePastedAsync()
    {
        var reply = _paste is null ? "" : await _paste.ReadAsync();
        if (reply is null)
        {
            _problem = RequestTexts.Error_ReplyTooLong;
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
        await Desk.SayAsync(RequestTexts.Done_Reply);
        Close();
    }
}
