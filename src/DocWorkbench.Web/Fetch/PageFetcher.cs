using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Fetch.Addresses;
using DocWorkbench.Web.Fetch.Answers;
using DocWorkbench.Web.Fetch.Network;

namespace DocWorkbench.Web.Fetch;

/// <summary>Brings the page at a web address, as Markdown where its site has it, and never from a place that was not checked.</summary>
internal sealed class PageFetcher(FetchOptions options, INetwork network, TimeProvider time)
{
    public FetchLimits Limits { get; init; } = new();

    /// <param name="address">As the writer pasted it.</param>
    public async Task<FetchOutcome> FetchAsync(string address, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Problem.Length > 0)
        {
            return new FetchOutcome.Refused(options.Problem);
        }

        using var deadline = new CancellationTokenSource(Limits.Total, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        var sentences = new FetchSentences("");
        try
        {
            var page = PastedAddress.Read(address);
            sentences = new FetchSentences(page.Host);
            WebRules.Check(page, options, sentences);
            var body = new BodyReader(Limits, time, progress);
            var asker = new PageAsker(new RedirectFollower(options, Limits, network, time), body);
            var answer = await FindAsync(WebRules.WithoutFragment(page), asker, sentences, either.Token);
            return Fetched(PastedAddress.Trimmed(address), page, answer);
        }
        catch (FetchRefusedException refusal)
        {
            return new FetchOutcome.Refused(refusal.Message);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new FetchOutcome.Refused(sentences.TooSlow(Limits.Total));
        }
    }

    private static async Task<PageAnswer> FindAsync(
        Uri page,
        PageAsker asker,
        FetchSentences sentences,
        CancellationToken cancellationToken
    )
    {
        if (KnownSites.Of(page) is { } known && await TryAsync(known.Address, known.OnlyAsMarkdown) is { } source)
        {
            return source;
        }

        var answer = await asker.AskAsync(page, onlyAsMarkdown: false, sentences, cancellationToken);
        return
            answer.Kind == MaterialKind.WebPage
            && MarkdownLink.In(answer.Bytes, answer.Address) is { } link
            && await TryAsync(link, onlyAsMarkdown: true) is { } markdown
            ? markdown
            : answer;

        // What is only a better form of the page is not missed when it is not there.
        async Task<PageAnswer?> TryAsync(Uri address, bool onlyAsMarkdown)
        {
            try
            {
                return await asker.AskAsync(address, onlyAsMarkdown, sentences, cancellationToken);
            }
            catch (FetchRefusedException)
            {
                return null;
            }
        }
    }

    private FetchOutcome.Fetched Fetched(string typed, Uri page, PageAnswer answer) =>
        new(PageName.Of(page), answer.Kind, answer.Bytes, answer.Address, answer.Label.Charset, time.GetUtcNow())
        {
            Typed = typed,
            Page = page,
            ETag = answer.ETag,
            LastModified = answer.LastModified,
        };
}
