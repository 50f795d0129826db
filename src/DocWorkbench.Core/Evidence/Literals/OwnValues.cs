using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>
/// Flags and settings that take a name of the reader's own: where a source shows a placeholder or a made-up name for one, another name is as
/// good. What a source shows as a plain word may be one of a few that are allowed, so it is not free.
/// </summary>
internal sealed partial class OwnValues
{
    private const char Anything = '*';

    private readonly HashSet<(string Key, char Sign)> _seen = [];

    /// <param name="text">With its line ends and capitals.</param>
    public void Add(string text)
    {
        foreach (Match value in Value().Matches(text))
        {
            var key = Key(value.Groups["key"].Value);
            var shown = value.Groups["value"].Value;
            foreach (var sign in char.IsAsciiLetterUpper(shown[0]) || shown[0] is '<' or '{' or '$' ? [Anything] : SignsOf(shown))
            {
                _seen.Add((key, sign));
            }
        }
    }

    public bool Allow(string key, string value) =>
        key.Length > 0 && (_seen.Contains((Key(key), Anything)) || SignsOf(value).Any(s => _seen.Contains((Key(key), s))));

    private static string Key(string key) => key.TrimStart('-').ToLowerInvariant();

    private static IEnumerable<char> SignsOf(string value) => value.Where(s => s is '-' or '@').Distinct();

    [GeneratedRegex(
        @"(?:(?<key>--?[A-Za-z][\w-]*)[ =:]+|\b(?<key>[A-Za-z_][\w.-]*)[""']?[ \t]*[:=][ \t]*)[""']?(?<value><[^<>\n]+>|\{[^{}\n]+\}|\$\w+|[A-Z][A-Z0-9_-]{2,}\b|[a-z0-9][\w.]*(?:[-@][\w.]+)+)"
    )]
    private static partial Regex Value();
}
