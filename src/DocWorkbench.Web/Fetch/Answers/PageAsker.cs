using DocWorkbench.Web.Fetch.Addresses;
using DocWorkbench.Web.Fetch.Network;

namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>Asks one address for its page, through its redirects, to the last byte.</summary>
internal sealed class PageAsker(RedirectFollower follower, BodyReader body)
{
    /// <exception cref="FetchRefusedException">No page that could be a material came.</exception>
    public async Task<PageAnswer> AskAsync(Uri address, bool onlyAsMarkdown, FetchSentences sentences, CancellationToken cancellationToken)
    {
        var (visit, here) = await follower.FollowAsync(address, sentences, cancellationToken);
        using (visit)
        {
            var response = visit.Response;
            if (Refusal((int)response.StatusCode, here) is { } refusal)
            {
                throw new FetchRefusedException(refusal);
            }

            var label = ContentLabel.Of(response.Content, PageName.FileName(visit.Address));
            KindChooser.CheckLabel(label);
            if (onlyAsMarkdown && !label.IsMarkdown)
            {
                throw new FetchRefusedException(FetchSentences.WrongKind(FetchTexts.Kind_NoMarkdown));
            }

            var bytes = await body.ReadAsync(response.Content, here, cancellationToken);
            return bytes.Length == 0
                ? throw new FetchRefusedException(here.Empty)
                : new PageAnswer(visit.Address, KindChooser.Of(label, bytes), bytes, label).With(response);
        }
    }

    private static string? Refusal(int status, FetchSentences sentences) =>
        status switch
        {
            200 or 203 => null,
            401 or 407 => sentences.SignIn,
            403 => sentences.Forbidden,
            404 or 410 => sentences.NotFound(status),
            429 => sentences.Busy(status),
            >= 500 => sentences.Failing(status),
            _ => sentences.Unusual(status),
        };
}
