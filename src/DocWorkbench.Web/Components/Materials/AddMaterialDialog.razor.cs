using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Adds materials: files, pasted text, a note.</summary>
public sealed partial class AddMaterialDialog : ComponentBase, IDisposable
{
    private readonly List<(string Name, string Words, string? Problem)> _done = [];
    private CancellationTokenSource _cancel = new();
    private Way _way;
    private string _name = "";
    private string _author = "";
    private DateTime _date = DateTime.Today;
    private string _reading = "";
    private LongText? _box;

    private enum Way
    {
        Files,
        Paste,
        Note,
    }

    [Inject]
    private MaterialIntake Intake { get; init; } = null!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

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
            await AddAsync(file.Name, () => MaterialIntake.ReceiveFileAsync(file, _cancel.Token));
        }
    }

    private async Task AddPastedAsync() => await AddTextAsync(MaterialKind.Markdown, Named("Pasted text"), author: null, notedAt: null);

    private async Task AddNoteAsync()
    {
        var who = _author.Trim().Length > 0 ? _author.Trim() : Desk.View?.People.GetValueOrDefault(Desk.View.Me);
        await AddTextAsync(MaterialKind.Note, Named("Note"), who, new DateTimeOffset(_date));
    }

    private async Task AddTextAsync(MaterialKind kind, string name, string? author, DateTimeOffset? notedAt)
    {
        var typed = _box is null ? "" : await _box.ReadAsync(_cancel.Token);
        if (string.IsNullOrWhiteSpace(typed))
        {
            _done.Add((name, "", typed is null ? "The text is too long." : "Type or paste the text first."));
            return;
        }

        var material = new NewMaterial
        {
            Name = name,
            Kind = kind.ToString(),
            Bytes = Encoding.UTF8.GetBytes(typed),
            Author = author,
            NotedAt = notedAt,
        };
        await AddAsync(name, () => Task.FromResult<IntakeResult>(new IntakeResult.Received(material)));
        await (_box?.WriteAsync("") ?? Task.CompletedTask);
        _name = "";
    }

    private string Named(string otherwise) => _name.Trim().Length > 0 ? _name.Trim() : otherwise;

    private async Task AddAsync(string name, Func<Task<IntakeResult>> receive)
    {
        _reading = name;
        StateHasChanged();
        try
        {
            _done.Add(
                Desk.View is { } view && await receive() is var received
                    ? await Intake.AddAsync(view.Id, received, await Desk.ActorIdAsync(), _cancel.Token) is { } problem
                        ? (name, "", problem)
                        : (name, "added", null)
                    : (name, "", "No review is open.")
            );
        }
        catch (OperationCanceledException)
        {
            _done.Add((name, "cancelled; nothing was added", null));
        }

        _reading = "";
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
