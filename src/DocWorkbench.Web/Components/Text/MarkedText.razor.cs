using System.Collections.Immutable;
using DocWorkbench.Core.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Text;

/// <summary>A block with marked words: rendered, or as source where rendering would hide what is marked, as in a link's address.</summary>
public sealed partial class MarkedText : ComponentBase
{
    private SafeMarkup _markup = SafeMarkup.Nothing;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Spans of <see cref="Text"/>.</summary>
    [Parameter]
    public ImmutableArray<TextSpan> Marks { get; set; } = [];

    [Parameter]
    public MarkKind Kind { get; set; }

    [Parameter]
    public Func<string, string?>? Pictures { get; set; }

    protected override void OnParametersSet() => _markup = SafeMarkup.Marked(Text, Marks, Kind, Pictures);
}
