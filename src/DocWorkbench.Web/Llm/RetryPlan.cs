using DocWorkbench.Web.Llm.Faults;

namespace DocWorkbench.Web.Llm;

/// <summary>Which refusals pass by themselves, and how long to wait for that. Nothing that may have been paid for is asked twice.</summary>
internal static class RetryPlan
{
    /// <summary>The most a question is sent.</summary>
    public const int Tries = 4;

    /// <summary>A server that asks for more time is not waited for: servers have asked for a day.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan[] OwnWaits = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(30)];

    /// <param name="tries">How often the question was sent; at least 1.</param>
    /// <returns>Null where asking again does not help, or not soon.</returns>
    public static TimeSpan? WaitAfter(ServerRefusal refusal, int tries)
    {
        if (tries >= Tries || !Passes(refusal))
        {
            return null;
        }

        var wait = refusal.Wait ?? OwnWaits[tries - 1];
        return wait <= LongestWait ? wait : null;
    }

    // 529 is what some servers say when they are overloaded.
    private static bool Passes(ServerRefusal refusal) =>
        refusal is { IsOutOfQuota: false, IsFiltered: false, IsTooLong: false, Status: 429 or 500 or 502 or 503 or 529 };
}
