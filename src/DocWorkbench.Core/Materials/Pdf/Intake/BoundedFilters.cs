using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>The library's filters, each behind a bound.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    /// <summary>Nobody needs more filters one behind the other; each may expand a thousandfold.</summary>
    private const int MostFilters = 4;

    /// <summary>Entries of a table of objects.</summary>
    private const long MostEntries = 2_000_000;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        // Tables of objects come this way; the library makes a list as long as they say before it looks at their bytes.
        if (Entries(dictionary) > MostEntries)
        {
            budget.Refuse(PdfBudget.ExpandsTooFar);
        }

        return Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        if (filters.Count > MostFilters && filters.Distinct().Count() < filters.Count)
        {
            budget.Refuse(PdfBudget.ExpandsTooFar);
        }

        return [.. filters.Select(f => new BoundedFilter(f, budget))];
    }

    private static double Entries(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Index, out ArrayToken index)
            ? index.Data.OfType<NumericToken>().Where((_, i) => i % 2 == 1).Sum(n => Math.Max(n.Data, 0))
        : dictionary.TryGet(NameToken.Size, out NumericToken size) ? size.Data
        : 0;
}
