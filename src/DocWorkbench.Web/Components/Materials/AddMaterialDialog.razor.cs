using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Adds materials, or a material's next version: files, pasted text, a note.</summary>
public sealed partial class AddMaterialDialog : ComponentBase, IDisposable
{
    private readonly List<IntakeLine> _lines = [];
    private CancellationTokenSource _cancel = new();
    private Way _way;
    private string _name = "";
    private string _author = "";
    private DateTime _date = DateTime.Today;
    private LongText? _box;

    private enum Way
    {
        Files,
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

    private IEnumerable<Way> Ways => Enum.GetValues<Way>().Where(way => Replaced is null || way != Way.Note);

    private bool IsBusy => _lines.Exists(line => !line.IsSettled);

    private static string Word(Way way) =>
        way switch
        {
            Way.Files => "Files",
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

    private Task AddPastedAsync() => AddTextAsync(MaterialKind.Markdown, Named("Pasted text"), author: null, notedAt: null);

    private Task AddNoteAsync()
    {
        var who = _author.Trim().Length > 0 ? _author.Trim() : Desk.View?.People.GetValueOrDefault(Desk.View.Me);
        return AddTextAsync(MaterialKind.Note, Named("Note"), who, new DateTimeOffset(_date));
    }

    private async Task AddTextAsync(MaterialKind kind, string name, string? author, DateTimeOffset? notedAt)
    {
        var typed = _box is null ? "" : await _box.ReadAsync(_cancel.Token);
        await AddAsync(
            name,
            "reading…",
            _ =>
                Task.FromResult<IntakeResult>(
                    string.IsNullOrWhiteSpace(typed)
                        ? new IntakeResult.Refused(typed is null ? "The text is too long." : "Type or paste the text first.")
                        : new IntakeResult.Received(
                            new NewMaterial
                            {
                                Name = name,
                                Kind = kind.ToString(),
                                Bytes = Encoding.UTF8.GetBytes(typed),
                                Author = author,
                                NotedAt = notedAt,
                            }
                        )
                )
        );
        if (_box is not null && _lines[^1].Outcome is IntakeOutcome.Added)
        {
            await _box.WriteAsync("");
            _name = "";
        }
    }

    private string Named(string otherwise) => _name.Trim().Length > 0 ? _name.Trim() : Replaced?.Stored.Name ?? otherwise;

    private async Task AddAsync(string name, string step, Func<CancellationToken, Task<IntakeResult>> receive)
    {
        if (Desk.View is not { } view)
        {
            return;
        }

        var (line, cancel) = (new IntakeLine(name, Clock.GetUtcNow()) { Step = step }, _cancel.Token);
        _lines.Add(line);
        StateHasChanged();
        IntakeOutcome outcome;
        try
        {
            var received = await receive(cancel);
            outcome = await Intake.AddAsync(view, received, Replaced?.Ordinal, await Desk.ActorIdAsync(), cancel);
        }
        catch (OperationCanceledException)
        {
            outcome = new IntakeOutcome.Refused("Cancelled; nothing was added.");
        }
        catch (Exception reason) when (reason is IOException or TimeoutException)
        {
            outcome = new IntakeOutcome.Refused("The file did not arrive to its end; choose it again.");
        }

        _lines[_lines.IndexOf(line)] = line with { Outcome = outcome };
        if (Replaced is not null && outcome is IntakeOutcome.Added)
        {
            Close();
        }
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
