using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>What the materials and the how-to hold to the letter.</summary>
internal sealed partial class KnownLiterals
{
    private const int ShortestSqueezed = 8;

    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableArray<string> _squeezed;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shares = new(StringComparer.Ordinal);
    private readonly OwnValues _own = new();

    /// <param name="texts">With their markup, since targets of links stand in it.</param>
    public KnownLiterals(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var known = ImmutableArray.CreateBuilder<string>();
        var squeezed = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            var plain = Fold(text);
            known.Add(plain);
            squeezed.Add(PlainSentence.Folded(plain));
            foreach (var word in Word().EnumerateMatches(plain))
            {
                Add(plain.Substring(word.Index, word.Length));
            }

            foreach (Match address in Address().Matches(plain))
            {
                var form = AddressForm.Of(address.Value);
                _addresses.Add(form);
                _hosts.Add(AddressForm.HostOf(form));
            }

            _figures.UnionWith(ClaimTerms.ExactOf(plain));
            _shares.UnionWith(Share().Matches(plain).SelectMany(m => ClaimTerms.ExactOf(m.Value)));
            _own.Add(text);
        }

        _texts = known.ToImmutable();
        _squeezed = squeezed.ToImmutable();
    }

    public bool Holds(Literal literal) =>
        literal.Kind switch
        {
            LiteralKind.Address => HoldsAddress(literal.Value),
            LiteralKind.Number => HoldsFigure(literal.Value),
            LiteralKind.Command => HoldsCommand(literal.Value),
            LiteralKind.Flag => _words.Contains(literal.Value.ToLowerInvariant()),
            LiteralKind.MailAddress => HoldsPhrase(literal.Value.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)),
            LiteralKind.Path => HoldsPhrase(literal.Value.Split('#', '?')[0]),
            _ => HoldsName(literal.Value) || literal.Kind == LiteralKind.Name && _own.Allow(literal.Key, literal.Value),
        };

    /// <summary>Whether a phrase stands in one of the texts; case and white space do not count.</summary>
    public bool HoldsPhrase(string phrase) =>
        Fold(phrase).Trim() is var folded && _texts.Any(t => t.Contains(folded, StringComparison.Ordinal));

    private bool HoldsAddress(string address)
    {
        var form = AddressForm.Of(address);
        var host = AddressForm.HostOf(form);
        var path = AddressForm.PathOf(form);
        return Placeholders.IsOwnHost(host)
            || Placeholders.Is(form)
            || (path.Length == 0 ? _hosts.Contains(host) : _addresses.Contains(form))
            || path.Length > 1 && _words.Contains(path)
            || HoldsPhrase(address);
    }

    // "30 days" somewhere does not found "30 %"; "1:00" is the hour 1.
    private bool HoldsFigure(string figure) =>
        Share().IsMatch(figure) ? ClaimTerms.ExactOf(figure).All(_shares.Contains)
        : FullHour().Match(figure) is { Success: true } hour ? _figures.Contains(hour.Groups[1].Value) || HoldsName(figure)
        : ClaimTerms.ExactOf(figure).All(_figures.Contains) || HoldsName(figure);

    // What follows the words of a command may be a reader's own value; the words themselves are not.
    private bool HoldsCommand(string command) => HoldsPhrase(command);

    private bool HoldsName(string name)
    {
        var word = name.ToLowerInvariant().Trim(Around);
        if (word.Length == 0 || _words.Contains(word) || HoldsPhrase(word))
        {
            return true;
        }

        var squeezed = PlainSentence.Folded(word);
        if (
            squeezed.Length >= ShortestSqueezed
            && !word.AsSpan().ContainsAny('/', '=')
            && squeezed.Length == word.Length
            && _squeezed.Any(s => s.Contains(squeezed, StringComparison.Ordinal))
        )
        {
            return true;
        }

        // "key=value" of known parts; "spec.hostNetwork" where the field is known.
        var parts = word.Split(['=', ':', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            ? parts.All(p => HoldsName(p))
            : word.LastIndexOf('.') is var dot and > 0
                && !FileEnding().IsMatch(word)
                && word.Length - dot > 4
                && _words.Contains(word[(dot + 1)..]);
    }

    private static readonly char[] Around = [' ', '"', '\'', '`', '(', ')', '[', ']', ',', ';', ':', '.', '*'];

    private void Add(string word)
    {
        var trimmed = word.Trim(Around);
        _words.Add(trimmed);
        if (trimmed.AsSpan().ContainsAny('=', ':', '.'))
        {
            foreach (var part in trimmed.Split(['=', ':', '.'], StringSplitOptions.RemoveEmptyEntries))
            {
                _words.Add(part);
            }
        }
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var isSpace = char.IsWhiteSpace(sign) || sign is '`' or '\u00A0';
            if (!isSpace)
            {
                folded.Append(char.ToLowerInvariant(sign));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"[^\s`""'()\[\]{}<>,;|*]+")]
    private static partial Regex Word();

    // "70 to 80 percent" is of both.
    [GeneratedRegex(@"\d[\d.,]*(?:(?: ?[-–] ?| to | and | or )\d[\d.,]*)? ?(?:%|per ?cent\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex("^0?([0-9]{1,2}):00$")]
    private static partial Regex FullHour();

    [GeneratedRegex(@"https?://[^\s<>()\[\]""'`|*]+")]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\.(ya?ml|json|md|sh|ps1|exe|dll|conf|cfg|ini|xml|txt|log|zip|t?gz|tar|png|jpe?g|svg|py|cs|js|ts|toml|tf|bicep|html?)$"
    )]
    private static partial Regex FileEnding();
}
