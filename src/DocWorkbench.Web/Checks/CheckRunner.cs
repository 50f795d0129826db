using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Web.Checks;

/// <summary>
/// Runs the checks away from every page's own thread, one review at a time, so that what people do goes on; pages that show the same get the
/// same answer.
/// </summary>
#pragma warning disable CA1001 // The turn holds no handle: nobody waits for it with one.
internal sealed class CheckRunner(WorkspaceFacts workspace)
#pragma warning restore CA1001
{
    // Of reviews that are open on several pages, and of the last edits; an answer is some hundred kilobytes.
    private const int MostAnswers = 32;
    private const int MostReadMaterials = 8;

    // Never put away: a check that runs while the program ends still lets go of it.
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly RecentlyUsed<DeskEvidence> _answers = new(MostAnswers);
    private readonly RecentlyUsed<EvidenceChecker> _checkers = new(MostReadMaterials);

    /// <param name="isPassing">Nobody will ask the same again: the next key makes it another text.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public async Task<DeskEvidence> RunAsync(CheckInput input, CancellationToken cancellation, bool isPassing = false)
    {
        if (_answers.Find(input.Key) is { } known)
        {
            return known;
        }

        // Not in turn: looking through a large folder takes seconds.
        var options = await Task.Run(() => workspace.AddToAsync(input.Options, input.Origin, cancellation), cancellation);
        await _one.WaitAsync(cancellation);
        try
        {
            // Another page may have asked the same meanwhile.
            return _answers.Find(input.Key) ?? await Task.Run(() => Check(input, options, isPassing, cancellation), cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    private DeskEvidence Check(CheckInput input, EvidenceOptions options, bool isPassing, CancellationToken cancellation)
    {
        var checker =
            _checkers.Find(input.MaterialsKey) ?? _checkers.Keep(input.MaterialsKey, EvidenceChecker.For(input.Materials, cancellation));
        var found = DeskEvidence.Of(input, options, checker, cancellation);
        return isPassing ? found : _answers.Keep(input.Key, found);
    }
}
