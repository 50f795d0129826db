using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Fetch;
using DocWorkbench.Web.Reading;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Takes things handed over as materials one after another, and tells of each how far it is.</summary>
/// <param name="replaced">The ordinal of the material whose next version is taken; null for materials of their own.</param>
internal sealed class IntakeQueue(MaterialIntake intake, ReviewDesk desk, int? replaced, TimeProvider clock, Action changed) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly List<IntakeLine> _lines = [];
    private readonly Dictionary<int, CancellationTokenSource> _cancels = [];

    public IReadOnlyList<IntakeLine> Lines => _lines;

    public bool IsBusy => _lines.Exists(line => !line.IsSettled);

    /// <summary>Stands in line at once; ends when it is settled.</summary>
    public async Task<IntakeOutcome> AddAsync(string name, string step, Func<CancellationToken, Task<IntakeResult>> receive)
    {
        var cancel = new CancellationTokenSource();
        var at = _lines.Count;
        _lines.Add(new IntakeLine(at, name));
        _cancels.Add(at, cancel);
        var outcome = await SettleAsync(at, step, receive, cancel.Token);
        Show(_lines[at] with { Outcome = outcome });
        return outcome;
    }

    public Task<IntakeOutcome> FetchAsync(string address) =>
        AddAsync(
            address.Trim(),
            MaterialTexts.Step_Fetching,
            cancel =>
            {
                var at = _lines.FindIndex(line => line is { IsSettled: false, Since: not null });
                return intake.FetchAsync(
                    address,
                    new Progress<FetchProgress>(got => Say(at, MaterialTexts.Step_Fetched.With(got.Bytes / 1024))),
                    cancel
                );
            }
        );

    public void Refuse(string name, string reason) =>
        _lines.Add(new IntakeLine(_lines.Count, name) { Outcome = new IntakeOutcome.Refused(reason) });

    public void Cancel(IntakeLine line) => _cancels[line.Place].Cancel();

    /// <summary>Makes a line's material the next version of the earlier one with its name.</summary>
    public async Task JoinAsync(IntakeLine line)
    {
        if (line.Outcome is IntakeOutcome.Added { SameName: { } earlier } added)
        {
            await desk.JoinAsync(earlier, added.Ordinal, line.Name);
            Show(line with { Outcome = added with { SameName = null } });
        }
    }

    private async Task<IntakeOutcome> SettleAsync(
        int at,
        string step,
        Func<CancellationToken, Task<IntakeResult>> receive,
        CancellationToken cancel
    )
    {
        var turn = false;
        try
        {
            await _one.WaitAsync(cancel);
            turn = true;
            Show(_lines[at] with { Step = step, Since = clock.GetUtcNow() });
            var progress = new Progress<ReadingProgress>(p =>
                Say(at, p.Stage == ReadingStage.Queued ? MaterialTexts.Step_Turn : MaterialTexts.Step_Reading)
            );
            return desk.View is { } view
                ? await intake.AddAsync(view, await receive(cancel), replaced, await desk.ActorIdAsync(), cancel, progress)
                : new IntakeOutcome.Refused(MaterialTexts.Error_ReviewClosed);
        }
        catch (OperationCanceledException)
        {
            return new IntakeOutcome.Refused(MaterialTexts.Error_Cancelled);
        }
        catch (Exception reason) when (reason is IOException or TimeoutException or JSException)
        {
            return new IntakeOutcome.Refused(MaterialTexts.Error_FileBroken);
        }
        finally
        {
            if (turn)
            {
                _one.Release();
            }
        }
    }

    // What is told of a step may arrive after its end.
    private void Say(int at, string step)
    {
        if (!_lines[at].IsSettled)
        {
            Show(_lines[at] with { Step = step });
        }
    }

    private void Show(IntakeLine line)
    {
        _lines[line.Place] = line;
        changed();
    }

    public void Dispose()
    {
        foreach (var cancel in _cancels.Values)
        {
            cancel.Cancel();
            cancel.Dispose();
        }
    }
}
