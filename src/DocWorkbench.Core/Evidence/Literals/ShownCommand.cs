using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>A sentence that does nothing but name the command to run for a purpose; it rests on the command.</summary>
internal static partial class ShownCommand
{
    /// <summary>Whether it is one, and all its commands stand in a source.</summary>
    public static bool IsKnown(string markdown, IReadOnlyCollection<KnownLiterals> known)
    {
        if (Instruction().Match(markdown) is not { Success: true } shown)
        {
            return false;
        }

        var code = shown.Groups[1];
        var commands = CodeLiterals
            .InSpan(markdown, new TextSpan(code.Index, code.Length))
            .Where(l => l.Kind == LiteralKind.Command)
            .ToList();
        return commands.Count > 0 && commands.TrueForAll(c => known.Any(k => k.Holds(c)));
    }

    [GeneratedRegex(
        @"^\W*(?:(?:to|if|when|for|before|after)\b[^`]{1,120}[,:]\s+)?(?:you can\s+)?(?:run|use|execute|enter|call|type|issue)\b[^`]{0,40}`([^`]+)`[^`]{0,20}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Instruction();
}
