using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>Makes the text that stands in a change's place when only some of its parts are taken.</summary>
public static class EditAssembler
{
    /// <summary>All parts accepted give the new text, none the how-to's own.</summary>
    /// <param name="edits">As <see cref="EditCutter"/> cut them for the same target and text.</param>
    public static string Apply(HowTo howTo, TextSpan target, string newText, IEnumerable<Edit> edits, IReadOnlySet<int> accepted)
    {
        var text = new StringBuilder(Math.Max(target.Length, newText.Length));
        var at = target.Start;
        foreach (var edit in edits.Where(e => accepted.Contains(e.Number)).OrderBy(e => e.Number))
        {
            text.Append(howTo.Text, at, edit.Before.Start - at).Append(newText, edit.After.Start, edit.After.Length);
            at = edit.Before.End;
        }

        return text.Append(howTo.Text, at, target.End - at).ToString();
    }
}
