using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Secrets;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Status;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>Finds people, addresses, internal dates and codenames in a text before it goes anywhere.</summary>
public sealed partial class ConfidentialityFinder
{
    private readonly InsideWords _inside;

    /// <param name="materials">Their internal passages tell what to look for beside what gives itself away.</param>
    public ConfidentialityFinder(IEnumerable<Material> materials, CancellationToken cancellation) =>
        _inside = InsideWords.Of([.. materials], cancellation);

    /// <summary>In order of appearance; none overlaps another.</summary>
    public IEnumerable<Secret> Find(string text)
    {
        var end = 0;
        foreach (var secret in All(text).OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length))
        {
            if (secret.Span.Start >= end)
            {
                end = secret.Span.End;
                yield return secret;
            }
        }
    }

    private IEnumerable<Secret> All(string text)
    {
        foreach (var (word, severity, sentence) in _inside.Words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (
                    (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))
                )
                {
                    yield return new Secret(new TextSpan(at, word.Length), severity, sentence);
                }
            }
        }

        foreach (var address in MailAddresses.PersonalIn(text))
        {
            yield return new Secret(address, FindingSeverity.High, "This is somebody's own mail address.");
        }

        foreach (var line in LineEnds.Lines(text))
        {
            var words = text.Substring(line.Start, line.Length).TrimEnd();
            var reason =
                People.LabelsIn(words, withAuthors: false) > 0 ? "This names a person by their part in the work."
                : People.PhonesIn(words) > 0 ? "This is somebody's phone number."
                : Paperwork.IsMarking(words) ? "This marks the text as confidential."
                : Ticket().IsMatch(words) ? "This names a ticket or a place that only works inside."
                : null;
            if (reason is not null && words.Length > 0)
            {
                var lead = words.Length - words.TrimStart().Length;
                yield return new Secret(new TextSpan(line.Start + lead, words.Length - lead), FindingSeverity.Medium, reason);
            }
        }
    }

    [GeneratedRegex(
        @"\b(?:atlassian\.net|sharepoint\.com/sites|visualstudio\.com/\w+/_workitems|linear\.app|docs\.google\.com/document)/|https?://[\w.-]+\.(?:corp|intranet|intra|lan)(?=[/:)\s>]|$)|https?://(?:[\w-]+\.corp|intranet)\.[\w.-]+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ticket();
}
