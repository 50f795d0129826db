using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What of a text a person edits: all but the line ends around it, which keep blocks apart.</summary>
internal static class EditableText
{
    public static (string Lead, string Body, string Tail) Cut(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept('\r', '\n');
        if (start < 0)
        {
            return ("", "", text);
        }

        var end = text.AsSpan().LastIndexOfAnyExcept('\r', '\n') + 1;
        return (text[..start], text[start..end], text[end..]);
    }

    /// <summary>The text with what was typed in the place of what a person edits.</summary>
    /// <param name="typed">As the text box holds it.</param>
    /// <param name="lineEnd">Of new lines.</param>
    public static string With(string text, string typed, string lineEnd)
    {
        var (lead, body, tail) = Cut(text);
        return lead + BrowserText.Restore(body, typed, lineEnd) + tail;
    }
}
