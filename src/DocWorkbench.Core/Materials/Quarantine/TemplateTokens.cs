using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>Marks that part the turns of a conversation inside a model's input; in a material they pretend to end its quotation.</summary>
internal static partial class TemplateTokens
{
    /// <summary>The place of the first; -1 where there is none.</summary>
    public static int Find(string text) => Token().Match(text) is { Success: true } found ? found.Index : -1;

    [GeneratedRegex(
        @"<[|｜][A-Za-z][^<>|｜\n]{1,40}[|｜]>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|</?(?:system[_-]prompt|system[_-]message|hidden[_-]instructions?)>"
            + @"|<system>\s*(?i:you|ignore|disregard|do not|always|never)\b|^#{2,4}\s*(?:Instruction|System|Assistant|Human)\s*:",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Token();
}
