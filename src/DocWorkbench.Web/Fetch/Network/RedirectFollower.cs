using DocWorkbench.Web.Fetch.Addresses;

namespace DocWorkbench.Web.Fetch.Network;

/// <summary>Goes from address to address until one answers with more than another address; each is checked like the first.</summary>
internal sealed class RedirectFollower(FetchOptions options, FetchLimits limits, INetwork network, TimeProvider time)
{
    private readonly HostCheck _check = new(options, network);

    /// <returns>The visit whose answer is no redirect, and the sentences that fit where it got to.</returns>
    public async Task<(Visit Visit, FetchSentences Sentences)> FollowAsync(
        Uri start,
        FetchSentences sentences,
        CancellationToken cancellationToken
    )
    {
        var address = start;
        for (var redirects = 0; ; redirects++)
        {
            var visit = await OpenAsync(address, sentences, cancellationToken);
            if (!visit.IsRedirect)
            {
                return (visit, sentences);
            }

            using (visit)
            {
                var next = Next(visit, sentences);
                if (redirects == limits.Redirects)
                {
                    throw new FetchRefusedException(sentences.TooManyRedirects);
                }

                sentences = sentences with { IsElsewhere = sentences.IsElsewhere || next.Host != address.Host };
                WebRules.Check(next, options, sentences);
                address = next;
            }
        }
    }

    private async Task<Visit> OpenAsync(Uri address, FetchSentences sentences, CancellationToken cancellationToken)
    {
        var places = await _check.PassAsync(address, sentences, cancellationToken);
        try
        {
            var connector = new CheckedConnector(network, places, limits.Connect, time);
            return await Visit.OpenAsync(address, connector, network.Roots, limits, cancellationToken);
        }
        catch (Exception fault) when (ConnectionFaults.Explains(fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw ConnectionFaults.Of(fault, sentences);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The handler's own limit on making a connection.
            throw new FetchRefusedException(sentences.NoAnswer, fault);
        }
    }

    private static Uri Next(Visit visit, FetchSentences sentences)
    {
        var from = visit.Address;
        if (visit.Response.Headers.Location is not { } location || !Uri.TryCreate(from, location, out var next))
        {
            throw new FetchRefusedException(sentences.LeadsNowhere);
        }

        next = WebRules.Normalised(next);
        return SignInSigns.IsSignIn(from, next) ? throw new FetchRefusedException(sentences.SignIn)
            : from.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp ? throw new FetchRefusedException(sentences.Downgrade)
            : KnownSites.StillMarkdown(from, next);
    }
}
