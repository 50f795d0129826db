using System.Collections.Concurrent;
using DocWorkbench.Core.Requests;

namespace DocWorkbench.Web.Llm;

/// <summary>One counter for each vocabulary, read when it is first needed and kept for all pages.</summary>
internal sealed class TokenCounters
{
    private readonly ConcurrentDictionary<string, Lazy<TokenCounter>> _counters = new();

    /// <summary>Takes some tenths of a second the first time; not to be called where a page is drawn.</summary>
    public TokenCounter Of(string model) =>
        _counters.GetOrAdd(TokenCounter.VocabularyOf(model), _ => new Lazy<TokenCounter>(() => TokenCounter.Of(model))).Value;
}
