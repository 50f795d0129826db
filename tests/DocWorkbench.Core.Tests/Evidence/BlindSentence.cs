using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>A sentence of a whole reply with what an editor says of it and what the checks found in it.</summary>
/// <param name="Label">As Blind/README.md explains.</param>
/// <param name="Invented">Its literals that stand nowhere.</param>
/// <param name="Open">Its literals about which two editors could disagree.</param>
internal sealed record BlindSentence(char Label, string Text, string[] Invented, string[] Open, Finding[] Found)
{
    public bool Has(FindingCode code) => Found.Any(f => f.Code == code);

    public IEnumerable<string> MissedLiterals =>
        Invented.Where(i => !Found.Any(f => f.Code == FindingCode.InventedLiteral && IsAbout(f.Text, i)));

    public IEnumerable<string> WrongLiterals =>
        Found.Where(f => f.Code == FindingCode.InventedLiteral && !Invented.Concat(Open).Any(i => IsAbout(f.Text, i))).Select(f => f.Text);

    private static bool IsAbout(string found, string literal) =>
        found.Contains(literal, StringComparison.Ordinal) || literal.Contains(found, StringComparison.Ordinal);
}
