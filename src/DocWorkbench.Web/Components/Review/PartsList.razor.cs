using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The parts of a change, each to be taken or left on its own.</summary>
public sealed partial class PartsList : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private ChangeParts? _parts;
    private ImmutableArray<PartText> _texts = [];
    private (HowTo, Change)? _cut;
    private bool _focused;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var (howTo, change) = (View.HowTo, Change.Change);
        if (_cut != (howTo, change))
        {
            _cut = (howTo, change);
            _parts = null;
            var cut = await Task.Run(() => ChangeParts.Of(howTo, Change, _closed.Token), _closed.Token);
            if (_cut != (howTo, change))
            {
                return;
            }

            (_parts, _texts) = (cut, [.. cut.All.Select(p => PartText.Of(howTo, change, p.Edit))]);
        }

        _parts = _parts?.Under(Change.Decision);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_focused && _parts is not null)
        {
            _focused = true;
            await Browser.InvokeVoidAsync("docworkbench.focusPart", Change.Change.Id);
        }
    }

    private static string Tone(ChangePart part) =>
        part.IsTaken switch
        {
            true => "taken",
            false => "left",
            null => "",
        };

    private static string Word(EditKind kind) =>
        kind switch
        {
            EditKind.ListItem => ReviewTexts.Part_ListItem,
            EditKind.TableRow => ReviewTexts.Part_TableRow,
            EditKind.CodeLine => ReviewTexts.Part_CodeLine,
            EditKind.Sentence => ReviewTexts.Part_Sentence,
            EditKind.Words => ReviewTexts.Part_Words,
            _ => ReviewTexts.Part_Block,
        };

    private static string Spoken(ChangePart part, PartText text)
    {
        var state = part.IsTaken switch
        {
            true => ReviewTexts.PartState_Accepted,
            false => ReviewTexts.PartState_Rejected,
            null => ReviewTexts.PartState_Open,
        };
        var now = text.Now.Length == 0 ? ReviewTexts.PartSpoken_Nothing : text.Now;
        return text.Was.Length == 0
            ? ReviewTexts.PartSpoken_New.With(part.Edit.Number, state, now)
            : ReviewTexts.PartSpoken.With(part.Edit.Number, state, now, text.Was);
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}
