using System.Collections.Immutable;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>
/// Texts of a page that no reader sees and that are yet more than furniture: sentences inside its content, and wherever they stand words
/// that speak to a model.
/// </summary>
internal sealed class SuspectTexts
{
    private const int MostTexts = 50;
    private const int LongestText = 500;
    private const int FewestWords = 6;
    private const int ContextLetters = 24;
    private const int MostSteps = 40;

    private readonly List<(QuarantinedText Text, string Before, string After)> _texts = [];
    private readonly ChromeWords _furniture = new(isDocumentation: false);

    /// <param name="element">Still in its place.</param>
    public void Add(IElement element, QuarantineReason reason)
    {
        var text = ElementWords.Fold(
            element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.TextContent : element.TextContent
        );
        var speaksToModel = ModelWords.In(text);
        if (
            _texts.Count >= MostTexts
            || !speaksToModel && (!IsSentence(text) || element.Is("noscript", "template") || IsFurniture(element))
        )
        {
            return;
        }

        Add(reason, text, element, speaksToModel);
    }

    public void AddComment(IComment comment)
    {
        var text = ElementWords.Fold(comment.Data);
        if (_texts.Count < MostTexts && (ModelWords.In(text) || SourceComments.SpeaksInSentences(comment.Data)))
        {
            Add(QuarantineReason.Comment, text, comment, ModelWords.In(text));
        }
    }

    /// <param name="main">The chosen content; perhaps a copy, so that places are found again by the words beside them.</param>
    public ImmutableArray<QuarantinedText> In(IElement main)
    {
        if (_texts.Count == 0)
        {
            return [];
        }

        var content = Letters(main.TextContent);
        return [.. _texts.Where(text => IsIn(content, text.Before) || IsIn(content, text.After)).Select(text => text.Text).Distinct()];
    }

    public static int CountWords(string folded) => folded.Length == 0 ? 0 : folded.Count(c => c == ' ') + 1;

    private void Add(QuarantineReason reason, string text, INode place, bool anywhere)
    {
        var shown =
            text.Length > LongestText ? text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] : text;
        _texts.Add(
            (
                new QuarantinedText(reason, shown, AnchorOf(place), PassageId: null),
                anywhere ? "" : Beside(place, node => node.PreviousSibling, fromEnd: true),
                anywhere ? "" : Beside(place, node => node.NextSibling, fromEnd: false)
            )
        );
    }

    private static bool IsIn(string content, string context) => content.Contains(context, StringComparison.Ordinal);

    private static bool IsSentence(string text) =>
        CountWords(text) >= FewestWords && text.Any(char.IsLower) || CountWideLetters(text) >= 12;

    private static int CountWideLetters(string text) => text.Count(c => c >= '\u2E80' && char.IsLetter(c));

    private bool IsFurniture(IElement element)
    {
        if (ChromeRemover.LinkShare(element) > 0.3 || element.Is("math") || element.Holds("form", "nav", "button", "input", "math"))
        {
            return true;
        }

        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            if (
                around.Is("nav", "footer", "header", "aside", "form", "figure", "button", "label")
                || around.GetAttribute("role")
                    is "navigation"
                        or "dialog"
                        or "alertdialog"
                        or "menu"
                        or "banner"
                        or "contentinfo"
                        or "tooltip"
                        or "alert"
                        or "status"
                || !around.Is("body", "html") && _furniture.KindOf(around) is not null
            )
            {
                return true;
            }
        }

        return false;
    }

    // The nearest words before or after; where there are none, what no text holds.
    private static string Beside(INode place, Func<INode, INode?> step, bool fromEnd)
    {
        var at = place;
        for (var steps = 0; steps < MostSteps && at is not null; steps++)
        {
            var next = step(at);
            if (next is null)
            {
                at = at.ParentElement;
                continue;
            }

            at = next;
            var letters = at is IComment || at is IElement element && HiddenSigns.IsHidden(element) ? "" : Letters(at.TextContent ?? "");
            if (letters.Length >= ContextLetters)
            {
                return fromEnd ? letters[^ContextLetters..] : letters[..ContextLetters];
            }
        }

        return "\0";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string AnchorOf(INode place)
    {
        for (var around = place as IElement ?? place.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.Id is { Length: > 0 and <= 200 } id)
            {
                return "#" + id;
            }
        }

        return "";
    }
}
