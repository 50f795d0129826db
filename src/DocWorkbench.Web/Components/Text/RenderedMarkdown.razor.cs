using System.Collections.Immutable;
using DocWorkbench.Core.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Markdown as a reader sees it, with marked words.</summary>
public sealed partial class RenderedMarkdown : ComponentBase
{
    private SafeMarkup _markup = SafeMarkup.Nothing;
    private (string, ImmutableArray<TextSpan>, MarkKind) _rendered;

    [Parameter, EditorRequired]
    public required string Markdown { get; set; }

    /// <summary>Spans of <see cref="Markdown"/>.</summary>
    [Parameter]
    public ImmutableArray<TextSpan> Marks { get; set; } = [];

    [Parameter]
    public MarkKind Kind { get; set; }

    /// <summary>The address a picture can be shown from; null for a placeholder.</summary>
    [Parameter]
    public Func<string, string?>? Pictures { get; set; }

    [Parameter]
    public string Class { get; set; } = "";

    protected override void OnParametersSet()
    {
        var wanted = (Markdown, Marks, Kind);
        if (_rendered.Item1 is null || !_rendered.Equals(wanted))
        {
            _rendered = wanted;
            _markup = SafeMarkup.Rendered(Markdown, Marks, Kind, Pictures);
        }
    }
}
