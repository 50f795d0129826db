using System.Collections.Immutable;
using DocWorkbench.Core.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Text;

/// <summary>A block with marked words: rendered, or as source where rendering would hide what is marked, as in a link's address.</summary>
public sealed partial class MarkedText : ComponentBase
{
    private bool _asSource;
    private ImmutableArray<(string Words, bool IsMarked)> _pieces = [];

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Spans of <see cref="Text"/>.</summary>
    [Parameter]
    public ImmutableArray<TextSpan> Marks { get; set; } = [];

    [Parameter]
    public MarkKind Kind { get; set; }

    [Parameter]
    public Func<string, string?>? Pictures { get; set; }

    protected override void OnParametersSet()
    {
        _asSource = Marks.Length > 0 && !SafeMarkdown.ShowsEveryMark(Text, Marks, Kind, Pictures);
        _pieces = _asSource ? [.. Cut()] : [];
    }

    private IEnumerable<(string, bool)> Cut()
    {
        var at = 0;
        foreach (var mark in Marks.OrderBy(m => m.Start))
        {
            yield return (Text[at..mark.Start], false);
            yield return (Text[mark.Start..mark.End], true);
            at = mark.End;
        }

        yield return (Text[at..].TrimEnd('\r', '\n'), false);
    }
}
