using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>A material that is typed or pasted: a text, or a note of what somebody said.</summary>
public sealed partial class TextForm : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private string _name = "";
    private string _author = "";
    private DateTime _date = DateTime.Today;
    private LongText _box = null!;
    private string? _problem;
    private bool _busy;

    [Parameter]
    public bool IsNote { get; set; }

    /// <summary>The name of a text that is given none.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>Who is meant by a note whose author is left open.</summary>
    [Parameter]
    public string? Me { get; set; }

    /// <summary>Takes the material; what was typed is cleared when it was added.</summary>
    [Parameter, EditorRequired]
    public required Func<NewMaterial, Task<bool>> OnAdd { get; set; }

    private string Unnamed => Name ?? (IsNote ? MaterialTexts.Name_Note : MaterialTexts.Way_Paste);

    private async Task AddAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var typed = await _box.ReadAsync(_gone.Token);
        _problem =
            typed is null ? MaterialTexts.Error_TextTooLarge
            : string.IsNullOrWhiteSpace(typed) ? MaterialTexts.Error_NoText
            : null;
        if (_problem is null && await OnAdd(Material(typed ?? "")))
        {
            await _box.WriteAsync("");
            _name = "";
        }

        _busy = false;
    }

    private NewMaterial Material(string typed) =>
        new()
        {
            Name = _name.Trim() is { Length: > 0 } name ? name : Unnamed,
            Kind = (IsNote ? MaterialKind.Note : MaterialKind.Markdown).ToString(),
            Bytes = Encoding.UTF8.GetBytes(typed),
            Author =
                !IsNote ? null
                : _author.Trim() is { Length: > 0 } author ? author
                : Me,
            NotedAt = IsNote ? new DateTimeOffset(_date) : null,
        };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}
