using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Finds all literals of a change's new text.</summary>
internal static class LiteralCutter
{
    /// <summary>In order; spans are of the changed text with what stands around it.</summary>
    public static IEnumerable<Literal> Cut(ChangedText text) =>
        text.Inside switch
        {
            UnitKind.FrontMatter => [],
            UnitKind.Code => CodeLiterals.InBlock(text.Text, new TextSpan(0, text.Text.Length)),
            _ => text.Units.SelectMany(u => In(text.Text, u)),
        };

    private static IEnumerable<Literal> In(string text, Unit unit) =>
        unit.Kind switch
        {
            UnitKind.FrontMatter or UnitKind.Rule or UnitKind.Blank => [],
            UnitKind.Code => CodeLiterals.InBlock(text, unit.Content),
            _ => ProseLiterals.In(text, unit.Content),
        };
}
