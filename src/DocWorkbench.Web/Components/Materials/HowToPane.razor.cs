using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>The how-to as it stands, rendered or as source, section by section.</summary>
public sealed partial class HowToPane : ComponentBase
{
    private ImmutableArray<(Section Section, ImmutableArray<Unit> Units)> _sections = [];
    private int _words;
    private bool _source;
    private HowTo? _cut;
    private string? _shown;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>The section to bring into view.</summary>
    [Parameter]
    public string? Section { get; set; }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_cut, View.HowTo))
        {
            _cut = View.HowTo;
            _words = WordCount.Of(View.HowTo.Text);
            _sections = [.. View.HowTo.Sections.Select(s => (s, Blocks(s)))];
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Section is not null && _shown != Section)
        {
            _shown = Section;
            await Browser.InvokeVoidAsync("docworkbench.show", $"section-{Section}");
        }
    }

    // Null where none speaks of the section, and until they were compared.
    private string? Passages(Section section) =>
        View.Speaking.IsValueCreated && View.Speaking.Value.Of(section.Id).Length is > 0 and var count
            ? Counted.Of(count, "passage")
            : null;

    // A list or a table reads as one piece, so units of one container are shown together.
    private ImmutableArray<Unit> Blocks(Section section)
    {
        var blocks = ImmutableArray.CreateBuilder<Unit>();
        foreach (var unit in View.HowTo.Units.Where(u => u.SectionId == section.Id && u.Kind != UnitKind.Blank))
        {
            if (blocks.Count > 0 && blocks[^1] is { Container: > 0 } last && last.Container == unit.Container)
            {
                blocks[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, unit.Span.End) };
            }
            else
            {
                blocks.Add(unit);
            }
        }

        return blocks.ToImmutable();
    }
}
