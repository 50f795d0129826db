using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>Finds a quoted text: as it stands, else with white space folded.</summary>
public static class QuoteFinder
{
    /// <summary>Every place it stands at, overlapping ones too; exact places if there are any, else folded ones. At most 100.</summary>
    public static IReadOnlyList<QuotePlace> Find(string text, TextSpan within, string quote)
    {
        if (string.IsNullOrWhiteSpace(quote))
        {
            return [];
        }

        var exact = Places(text.AsSpan(within.Start, within.Length), quote)
            .Select(at => new QuotePlace(new TextSpan(within.Start + at, quote.Length), IsExact: true))
            .ToList();
        return exact.Count > 0 ? exact : Folded(text, within, quote);
    }

    private const int Most = 100;

    private static List<int> Places(ReadOnlySpan<char> text, string quote)
    {
        var places = new List<int>();
        for (var from = 0; places.Count < Most && from <= text.Length - quote.Length; )
        {
            var at = text[from..].IndexOf(quote, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            places.Add(from + at);
            from += at + 1;
        }

        return places;
    }

    private static List<QuotePlace> Folded(string text, TextSpan within, string quote)
    {
        var (folded, offsets) = Fold(text, within);
        var (needle, _) = Fold(quote, new TextSpan(0, quote.Length));
        return
        [
            .. Places(folded, needle.Trim())
                .Select(at => (Start: offsets[at], Last: offsets[at + needle.Trim().Length - 1]))
                .Select(p => new QuotePlace(TextSpan.FromBounds(p.Start, p.Last + 1), IsExact: false)),
        ];
    }

    // Offsets of each kept character in the text.
    private static (string Folded, List<int> Offsets) Fold(string text, TextSpan within)
    {
        var folded = new StringBuilder(within.Length);
        var offsets = new List<int>(within.Length);
        for (var i = within.Start; i < within.End; i++)
        {
            var space = char.IsWhiteSpace(text[i]);
            if (!space || folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(space ? ' ' : text[i]);
                offsets.Add(i);
            }
        }

        return (folded.ToString(), offsets);
    }
}
