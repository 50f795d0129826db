using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Adds materials, or a material's next version: files, web addresses, pasted text, a note.</summary>
public sealed partial class AddMaterialDialog : ComponentBase, IDisposable
{
    private const int MostAtOnce = 100;

    private IntakeQueue? _queue;
    private Way _way;
    private ElementReference _done;

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

    private IntakeQueue Queue => _queue ??= new(Intake, Desk, Replaced?.Ordinal, Clock, () => InvokeAsync(StateHasChanged));

    private IEnumerable<Way> Ways => Enum.GetValues<Way>().Where(way => Replaced is null || way != Way.Note);

    protected override void OnInitialized() => _way = Replaced?.Stored.Page is null ? Way.Files : Way.Address;

    private static string Word(Way way) =>
        way switch
        {
            Way.Files => MaterialTexts.Way_Files,
            Way.Address => MaterialTexts.Way_Address,
            Way.Paste => MaterialTexts.Way_Paste,
            _ => MaterialTexts.Way_Note,
        };

    private Task AddFilesAsync(InputFileChangeEventArgs chosen)
    {
        if (chosen.FileCount > MostAtOnce)
        {
            Queue.Refuse(MaterialTexts.Name_Files.With(chosen.FileCount), MaterialTexts.Error_TooManyFiles.With(MostAtOnce));
            return Task.CompletedTask;
        }

        var files = chosen.GetMultipleFiles(MostAtOnce);
        return Task.WhenAll(
            files.Select(file =>
                CloseAfterAsync(
                    Queue.AddAsync(file.Name, MaterialTexts.Step_Reading, cancel => MaterialIntake.ReceiveFileAsync(file, cancel))
                )
            )
        );
    }

    private async Task<bool> AddTextAsync(NewMaterial material) =>
        await CloseAfterAsync(
            Queue.AddAsync(
                material.Name,
                MaterialTexts.Step_Reading,
                _ => Task.FromResult<IntakeResult>(new IntakeResult.Received(material))
            )
        ) is IntakeOutcome.Added
        && Replaced is null;

    private Task FetchAsync(string address) => CloseAfterAsync(Queue.FetchAsync(address));

    // With the next version in its place there is nothing left to do.
    private async Task<IntakeOutcome> CloseAfterAsync(Task<IntakeOutcome> adding)
    {
        var outcome = await adding;
        if (Replaced is not null && outcome is IntakeOutcome.Added)
        {
            Close();
        }

        return outcome;
    }

    // The button that was pressed goes, so the focus moves on.
    private async Task CancelAsync(IntakeLine line)
    {
        Queue.Cancel(line);
        await _done.FocusAsync();
    }

    private async Task JoinAsync(IntakeLine line)
    {
        await Queue.JoinAsync(line);
        await _done.FocusAsync();
    }

    private void Close() => Dialog.Close();

    public void Dispose() => _queue?.Dispose();
}
