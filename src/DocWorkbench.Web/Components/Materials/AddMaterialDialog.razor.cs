using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Fetch;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Adds materials, or a material's next version: files, web addresses, pasted text, a note.</summary>
public sealed partial class AddMaterialDialog : ComponentBase, IDisposable
{
    private readonly List<IntakeLine> _lines = [];
    private CancellationTokenSource _cancel = new();
    private Way _way;

    private enum Way
    {
        Files,
        Address,
        Paste,
        Note,
    }

    [Inject]
    private MaterialIntake Intake { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    /// <summary>The material whose next version is added; null for materials of their own.</summary>
    [Parameter]
    public DeskMaterial? Replaced { get; set; }

    protected override void OnInitialized() => _way = Replaced?.Stored.Page is null ? Way.Files : Way.Address;

    private IEnumerable<Way> Ways => Enum.GetValues<Way>().Where(way => Replaced is null || way != Way.Note);

    private bool IsBusy => _lines.Exists(line => !line.IsSettled);

    private static string Word(Way way) =>
        way switch
        {
            Way.Files => "Files",
            Way.Address => "Web address",
            Way.Paste => "Pasted text",
            _ => "A note",
        };

    private async Task AddFilesAsync(InputFileChangeEventArgs chosen)
    {
        foreach (var file in chosen.GetMultipleFiles(maximumFileCount: 100))
        {
            await AddAsync(file.Name, "reading…", cancel => MaterialIntake.ReceiveFileAsync(file, cancel));
        }
    }

    private async Task<bool> AddTextAsync(NewMaterial material) =>
        await AddAsync(material.Name, "reading…", _ => Task.FromResult<IntakeResult>(new IntakeResult.Received(material)))
            is IntakeOutcome.Added
        && Replaced is null;

    private Task FetchAsync(string address) =>
        AddAsync(address.Trim(), "fetching…", cancel => Intake.FetchAsync(address, new Progress<FetchProgress>(Show), cancel));

    private void Show(FetchProgress progress) => Say($"fetching… {progress.Bytes / 1024:N0} KB");

    private void Show(ReadingProgress progress) => Say(progress.Stage == ReadingStage.Queued ? "waiting for its turn…" : "reading…");

    private void Say(string step)
    {
        var at = _lines.FindLastIndex(line => !line.IsSettled);
        if (at >= 0)
        {
            _lines[at] = _lines[at] with { Step = step };
            InvokeAsync(StateHasChanged);
        }
    }

    private async Task<IntakeOutcome?> AddAsync(string name, string step, Func<CancellationToken, Task<IntakeResult>> receive)
    {
        if (Desk.View is not { } view)
        {
            return null;
        }

        var (line, cancel) = (new IntakeLine(name, Clock.GetUtcNow()) { Step = step }, _cancel.Token);
        var at = _lines.Count;
        _lines.Add(line);
        StateHasChanged();
        IntakeOutcome outcome;
        try
        {
            var received = await receive(cancel);
            outcome = await Intake.AddAsync(
                view,
                received,
                Replaced?.Ordinal,
                await Desk.ActorIdAsync(),
                cancel,
                new Progress<ReadingProgress>(Show)
            );
        }
        catch (OperationCanceledException)
        {
            outcome = new IntakeOutcome.Refused("Cancelled; nothing was added.");
        }
        catch (Exception reason) when (reason is IOException or TimeoutException)
        {
            outcome = new IntakeOutcome.Refused("The file did not arrive to its end; choose it again.");
        }

        _lines[at] = line with { Outcome = outcome };
        StateHasChanged();
        if (Replaced is not null && outcome is IntakeOutcome.Added)
        {
            Close();
        }

        return outcome;
    }

    private async Task JoinAsync(IntakeLine line)
    {
        if (line.Outcome is IntakeOutcome.Added { SameName: { } earlier } added)
        {
            await Desk.JoinAsync(earlier, added.Ordinal, line.Name);
            _lines[_lines.IndexOf(line)] = line with { Outcome = new IntakeOutcome.Added(added.Ordinal, SameName: null) };
        }
    }

    private void Cancel()
    {
        _cancel.Cancel();
        _cancel.Dispose();
        _cancel = new CancellationTokenSource();
    }

    private void Close() => Dialog.Close();

    public void Dispose()
    {
        _cancel.Cancel();
        _cancel.Dispose();
    }
}
