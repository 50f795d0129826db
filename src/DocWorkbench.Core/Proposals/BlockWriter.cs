using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Proposals;

/// <summary>Writes the pieces of an operation as Markdown; copied passages stay as they are.</summary>
internal static partial class BlockWriter
{
    /// <summary>Lines ended by line feeds, none after the last; null when a copied passage is not among <paramref name="passages"/>.</summary>
    public static string? Write(IReadOnlyList<ProposedText> blocks, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        var text = new StringBuilder();
        var step = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            step = block.Kind == BlockKind.Step ? step + 1 : 0;
            if (Write(block, step, passages) is not { } piece)
            {
                return null;
            }

            var sameList = i > 0 && blocks[i - 1].Kind == block.Kind && block.Kind is (BlockKind.Bullet or BlockKind.Step);
            text.Append(
                    i == 0 ? ""
                    : sameList ? "\n"
                    : "\n\n"
                )
                .Append(piece);
        }

        return text.ToString();
    }

    private static string? Write(ProposedText block, int step, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        if (block.Copy is { } id)
        {
            return passages.TryGetValue(id, out var passage) ? Trimmed(passage.Text) : null;
        }

        var text = Trimmed(block.Markdown ?? "");
        return block.Kind switch
        {
            BlockKind.Bullet => ListMarker().IsMatch(text) ? text : Item("- ", text),
            BlockKind.Step => ListMarker().IsMatch(text) ? text : Item(step.ToString(CultureInfo.InvariantCulture) + ". ", text),
            BlockKind.Note => text.StartsWith('>') ? text : "> [!NOTE]\n> " + text.Replace("\n", "\n> ", StringComparison.Ordinal),
            BlockKind.Code => text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal)
                ? text
                : Fenced(text),
            _ => text,
        };
    }

    private static string Fenced(string code)
    {
        var longest = BacktickRun().Matches(code).Select(m => m.Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}\n{code}\n{fence}";
    }

    private static string Item(string marker, string text) =>
        marker + text.Replace("\n", "\n" + new string(' ', marker.Length), StringComparison.Ordinal);

    private static string Trimmed(string markdown) => LineEnds.Normalise(markdown, "\n").Trim('\n');

    [GeneratedRegex("`+")]
    private static partial Regex BacktickRun();

    [GeneratedRegex(@"^\s{0,3}([-*+]|\d{1,9}[.)])\s")]
    private static partial Regex ListMarker();
}
