using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What would be sent, and how large it is; ranking and counting go on beside the page, and only the newest counts.</summary>
internal sealed class SendState(HowTo howTo, ImmutableArray<Material> materials, TokenCounters counters, SendLimits limits, string model)
    : IDisposable
{
    private readonly SentSecrets _secrets = new(howTo, materials);
    private CancellationTokenSource _newest = new();

    public PassageChoice Choice { get; } = new(howTo, materials);

    /// <summary>Null while they are being counted.</summary>
    public int? Tokens { get; private set; }

    /// <summary>What of it may be meant for inside; as it was counted last.</summary>
    public ImmutableArray<SentSecret> Secrets { get; private set; } = [];

    public int Over => limits.Over(Tokens ?? 0);

    /// <summary>One line on all of it.</summary>
    public string Total
    {
        get
        {
            return Tokens is not { } tokens ? RequestTexts.Total_Counting.With(Choice.Chosen, Choice.Total)
                : limits.Prices.ToSend(tokens) is { } cost ? RequestTexts.Total_Cost.With(Choice.Chosen, Choice.Total, tokens, cost)
                : RequestTexts.Total.With(Choice.Chosen, Choice.Total, tokens);
        }
    }

    /// <summary>One sentence on what to do where it is more than the model takes; null where it fits.</summary>
    public string? Excess => Over == 0 ? null : RequestTexts.Error_TooMuch.With(Over, limits.MostTokens);

    /// <param name="rank">Whether the request has other words than before; ticks alone change no rank.</param>
    /// <param name="show">Draws what is known so far.</param>
    public async Task RefreshAsync(ChangeRequest request, bool rank, Action show)
    {
        await _newest.CancelAsync();
        _newest.Dispose();
        _newest = new CancellationTokenSource();
        var current = _newest.Token;
        Tokens = null;
        show();
        if ((rank || Choice.Triage is null) && !await Choice.RankAsync(request, current))
        {
            return;
        }

        show();
        var asked = Choice.Of(request);
        var ticked = Choice.Ticked.ToList();
        var (tokens, secrets) = await Task.Run(
            () => (counters.Of(model).Count(PromptWriter.Write(howTo, materials, asked).AsOneText), _secrets.In(request, ticked)),
            CancellationToken.None
        );
        if (!current.IsCancellationRequested)
        {
            (Tokens, Secrets) = (tokens, secrets);
            show();
        }
    }

    public void Dispose()
    {
        _newest.Cancel();
        _newest.Dispose();
    }
}
