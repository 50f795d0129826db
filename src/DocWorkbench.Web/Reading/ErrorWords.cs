namespace DocWorkbench.Web.Reading;

/// <summary>The beginning of what a process says beside its answers; all of it is taken, so that the process never waits.</summary>
internal static class ErrorWords
{
    private const int Most = 2000;

    public static async Task<string> ReadAsync(StreamReader stream)
    {
        var first = new char[Most];
        var kept = await stream.ReadBlockAsync(first);
        var rest = new char[4096];
        while (await stream.ReadAsync(rest) > 0)
        {
            // The cause stands at the beginning; the rest is a long list of callers.
        }

        return new string(first, 0, kept).Trim();
    }
}
