using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Reviews;

/// <summary>How a change came into a how-to that is not the one it was made for.</summary>
/// <param name="Base">What stood there when it was made; empty where nothing did.</param>
/// <param name="Now">What stands there now.</param>
/// <param name="Suggestion">The words of both in one text, to be looked at; null where they meet.</param>
/// <param name="Earlier">What was decided on it before, which no longer counts.</param>
public sealed record Carry(CarryKind Kind, string Base, string Now, string? Suggestion, Decision Earlier)
{
    /// <summary>What stands there now and after it the proposed text; a list or table goes on, other blocks are kept apart.</summary>
    public string Both(string proposed, string lineEnd)
    {
        if (string.IsNullOrWhiteSpace(Now))
        {
            return proposed;
        }

        var first = Now is [.., '\n' or '\r'] ? Now : Now + lineEnd;
        var goesOn =
            HowToReader.ReadUnits(Now).LastOrDefault()?.Kind
            is UnitKind.ListItem
                or UnitKind.TableRow
                or UnitKind.FrontMatter
                or UnitKind.Definitions;
        return first + (goesOn ? "" : lineEnd) + proposed.TrimStart('\r', '\n');
    }
}
