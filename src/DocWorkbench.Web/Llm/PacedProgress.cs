using System.Globalization;

namespace DocWorkbench.Web.Llm;

/// <summary>Tells the writer how much has come in, four times a second at most.</summary>
internal sealed class PacedProgress(IProgress<string> progress, TimeProvider time)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    private long? _last;

    public void Receiving(int characters)
    {
        if (_last is { } last && time.GetElapsedTime(last) < Pace)
        {
            return;
        }

        _last = time.GetTimestamp();
        progress.Report($"Receiving: {characters.ToString("N0", CultureInfo.InvariantCulture)} characters");
    }
}
