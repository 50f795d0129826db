using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Edits the Markdown of one place: a box, what its text changes, and other texts for the same place beside it.</summary>
public sealed partial class BlockEditor : ComponentBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private MarkdownBox? _box;
    private DraftKeeper? _keeper;
    private string _initial = "";
    private string _text = "";
    private string? _agreed;
    private bool _saving;
    private string? _problem;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>The text with the line ends around it, which are not edited.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What it is the text of, as <see cref="DraftTarget"/> names it.</summary>
    [Parameter, EditorRequired]
    public required string Target { get; set; }

    /// <summary>Names what the page shows of the place now; it changes when somebody decides.</summary>
    [Parameter]
    public string BasedOn { get; set; } = "";

    /// <summary>What was decided for the place; null while nothing is.</summary>
    [Parameter]
    public RivalCopy? Decided { get; set; }

    /// <summary>The change that a text in the box would be.</summary>
    [Parameter, EditorRequired]
    public required Func<DeskView, string, ReviewedChange?> Make { get; set; }

    /// <summary>Returns why it could not be saved; empty where another decision was first, null where it was.</summary>
    [Parameter, EditorRequired]
    public required Func<EditedText, Task<string?>> Save { get; set; }

    /// <summary>The text is saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    /// <summary>The text is put aside; it can be taken up again.</summary>
    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public string Label { get; set; } = ReviewTexts.Editor_Name;

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public string SaveWords { get; set; } = DeedTexts.Save;

    [Parameter]
    public string Hint { get; set; } = ReviewTexts.Editor_Hint;

    /// <summary>What belongs to the text beside it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private IEnumerable<RivalCopy> Rivals =>
        _keeper is null ? []
        : Decided is { } decided && !_saving && _keeper.BasedOn != BasedOn && decided.Text != _text ? [decided, .. _keeper.Rivals]
        : _keeper.Rivals;

    protected override void OnInitialized() => _text = _initial = BrowserText.Show(EditableText.Cut(Text).Body);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || _box is null)
        {
            return;
        }

        var keeper = new DraftKeeper(Desk, Target, _initial, BasedOn);
        await using var browser = new BrowserDrafts(Browser);
        await keeper.OpenAsync(browser, _closed.Token);
        (_keeper, _text) = (keeper, keeper.Text);
        StateHasChanged();
        await _box.OpenAsync(View, keeper, Target, _initial);
    }

    private async Task<TypedAnswer> TypeAsync(string text, DraftHistory history)
    {
        if (_keeper is null)
        {
            return new TypedAnswer(Taken: true, "");
        }

        var answer = await _keeper.TypeAsync(text, history);
        _text = text;
        await InvokeAsync(StateHasChanged);
        return answer;
    }

    private async Task SaveAsync()
    {
        if (_box is null || _keeper is null || _saving)
        {
            return;
        }

        (_saving, _problem) = (true, null);
        var saved = false;
        if (await _box.FinishAsync() is { } late)
        {
            _problem = late;
        }
        else if (
            await Save(new EditedText(_keeper.Text, Decided is null ? BasedOn : _agreed ?? _keeper.BasedOn, _keeper.End)) is { } reason
        )
        {
            // Saving once more is meant to go over what the page now shows.
            _agreed = BasedOn;
            _problem = reason.Length > 0 ? reason : ReviewTexts.Error_DecidedElsewhere;
        }
        else
        {
            saved = true;
            await _box.ForgetAsync();
            await OnSaved.InvokeAsync();
        }

        _saving = saved;
    }

    private async Task CancelAsync()
    {
        if (_box is not null && _keeper is not null)
        {
            await _box.FinishAsync();
        }

        await OnCancel.InvokeAsync();
        await Desk.TellAsync();
    }

    private Task StartOverAsync() => _box?.ChooseAsync(_initial, DraftHistory.None) ?? Task.CompletedTask;

    private async Task TakeAsync(RivalCopy rival)
    {
        Settle(rival);
        await (_box?.ChooseAsync(rival.Text, rival.History ?? DraftHistory.None) ?? Task.CompletedTask);
    }

    private async Task KeepAsync(RivalCopy rival)
    {
        Settle(rival);
        await (_box?.SettleAsync(rival.History ?? DraftHistory.None) ?? Task.CompletedTask);
    }

    private void Settle(RivalCopy rival)
    {
        _problem = null;
        if (rival.History is null)
        {
            _keeper?.Rebase(BasedOn);
        }
        else
        {
            _keeper?.Settle(rival);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _closed.Dispose();
    }
}
