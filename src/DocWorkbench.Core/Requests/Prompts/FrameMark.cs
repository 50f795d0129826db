using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Prompts;

/// <summary>The mark that frames what is material in a prompt: a word that stands in nothing that is sent, so no text can end its frame.</summary>
internal sealed partial class FrameMark
{
    private const int Length = 8;

    /// <param name="texts">All that will stand inside frames.</param>
    public FrameMark(IReadOnlyCollection<string> texts)
    {
        var hash = ContentHash.Of(string.Join('\n', texts));
        while (texts.Any(t => t.Contains(hash[..Length], StringComparison.Ordinal)))
        {
            hash = ContentHash.Of(hash);
        }

        Word = hash[..Length];
        MarksIds = texts.Any(t => LooksLikeAnId().IsMatch(t));
    }

    public string Word { get; }

    /// <summary>Whether some text holds what looks like the id of a passage or section, so that true ids have to carry the mark.</summary>
    public bool MarksIds { get; }

    public string Begin(string what) => $"BEGIN {what} {Word}";

    public string End(string what) => $"END {what} {Word}";

    public string Id(string id) => MarksIds ? $"[{id} {Word}]" : $"[{id}]";

    [GeneratedRegex(@"(^|\n|\r)[ \t]*\[[PS]\d")]
    private static partial Regex LooksLikeAnId();
}
