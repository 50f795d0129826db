using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A change as its card draws it. Comparing and rendering are the costly part of a page, so it is made once for all pages.</summary>
public sealed class CardDrawing
{
    private readonly Lazy<SafeMarkup> _markup;

    internal CardDrawing(ImmutableArray<AlignedRow> rows, Func<string, string?> pictures)
    {
        Rows = rows;
        _markup = new Lazy<SafeMarkup>(() => SafeMarkup.Of(rows, pictures));
    }

    /// <summary>Current beside new; empty where nothing stands on the current side.</summary>
    public ImmutableArray<AlignedRow> Rows { get; }

    internal SafeMarkup Markup => _markup.Value;
}
