using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Rows of blocks side by side, words marked.</summary>
public sealed partial class DiffRows : ComponentBase
{
    private SafeMarkup _markup = SafeMarkup.Nothing;
    private ImmutableArray<AlignedRow> _made;

    [Parameter, EditorRequired]
    public required ImmutableArray<AlignedRow> Rows { get; set; }

    [Parameter]
    public Func<string, string?>? Pictures { get; set; }

    protected override void OnParametersSet()
    {
        if (_made != Rows)
        {
            _made = Rows;
            _markup = SafeMarkup.Of(Rows, Pictures);
        }
    }
}
