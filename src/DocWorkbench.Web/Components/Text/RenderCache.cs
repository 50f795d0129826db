using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Texts rendered lately, for every page that speaks the same language: sanitising costs far more than looking one up.</summary>
internal static class RenderCache
{
    private const int Most = 4096;
    private const int LongestKept = 20_000;
    private static readonly ConcurrentDictionary<
        (string Text, string Marks, MarkKind Kind, object? Pictures, string Language),
        string
    > Kept = new();

    public static string GetOrAdd(
        string text,
        ImmutableArray<TextSpan> marks,
        MarkKind kind,
        Func<string, string?>? pictures,
        Func<string> render
    )
    {
        if (text.Length > LongestKept)
        {
            return render();
        }

        if (Kept.Count > Most)
        {
            Kept.Clear();
        }

        var places = string.Join(' ', marks.Select(m => FormattableString.Invariant($"{m.Start}+{m.Length}")));
        return Kept.GetOrAdd((text, places, kind, pictures, CultureInfo.CurrentUICulture.Name), _ => render());
    }
}
