using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;

namespace DocWorkbench.Web.Llm.Faults;

/// <summary>A server's answer that is no answer: a status, and what it said with it.</summary>
/// <param name="Wait">How long the server asks to wait; null where it does not say.</param>
internal sealed record ServerRefusal(int Status, ErrorBody Body, TimeSpan? Wait)
{
    private static readonly string[] TooLongWords =
    [
        "context_length",
        "context length",
        "context window",
        "context size",
        "exceed_context",
        "maximum context",
    ];

    private static readonly string[] FilterWords = ["content_filter", "ResponsibleAIPolicyViolation", "content management policy"];

    public IReadOnlyList<string> FilterCategories => Body.FilterCategories;

    public bool IsFiltered => FilterCategories.Count > 0 || Names(FilterWords);

    /// <summary>The question is longer than the model takes.</summary>
    public bool IsTooLong => Status == 413 || Names(TooLongWords);

    /// <summary>The account has nothing left to spend; waiting does not help.</summary>
    public bool IsOutOfQuota => Names(["insufficient_quota"]);

    /// <returns>Null where no server answered.</returns>
    public static ServerRefusal? Of(ClientResultException fault) =>
        fault.GetRawResponse() is { } response ? new(response.Status, ErrorBody.Read(Bytes(response)), WaitOf(response)) : null;

    public bool Names(IEnumerable<string> words) =>
        words.Any(word => Contains(Body.Code, word) || Contains(Body.Parameter, word) || Contains(Body.Message, word));

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlyMemory<byte> Bytes(PipelineResponse response)
    {
        try
        {
            return response.Content.ToMemory();
        }
        catch (InvalidOperationException)
        {
            // The body was never read; the status must do.
            return default;
        }
    }

    // A date is left out: it would need the server's clock to agree with ours.
    private static TimeSpan? WaitOf(PipelineResponse response) =>
        // Azure says it in both, more finely in the first.
        Positive(response, "retry-after-ms") is { } milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
        : Positive(response, "Retry-After") is { } seconds ? TimeSpan.FromSeconds(seconds)
        : null;

    private static int? Positive(PipelineResponse response, string header) =>
        response.Headers.TryGetValue(header, out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;
}
