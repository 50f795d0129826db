using System.Globalization;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Names what a text that is not saved is the text of.</summary>
internal static class DraftTarget
{
    /// <summary>A change by hand that is not there yet.</summary>
    public const string NewText = "new";

    private const string ChangePart = "change:";
    private const string BlockPart = "block:";
    private const int HashLength = 16;

    public static string Of(string changeId) => ChangePart + changeId;

    /// <summary>A block of the how-to, told by its words: they may stand elsewhere when somebody changed the file.</summary>
    public static string Of(HowTo howTo, Unit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{BlockPart}{HashOf(howTo, unit)}:{unit.Span.Start}:{unit.Span.Length}");

    /// <summary>The change; null for anything else.</summary>
    public static string? ChangeOf(string target) =>
        target.StartsWith(ChangePart, StringComparison.Ordinal) ? target[ChangePart.Length..] : null;

    /// <summary>The block, as near as possible to where it was; null for anything else and for one that is gone.</summary>
    public static Unit? BlockOf(HowTo howTo, string target)
    {
        if (
            !target.StartsWith(BlockPart, StringComparison.Ordinal)
            || target.Split(':') is not [_, var hash, var place, var size]
            || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        )
        {
            return null;
        }

        return howTo.Units.Where(u => u.Span.Length == length && HashOf(howTo, u) == hash).MinBy(u => Math.Abs(u.Span.Start - start));
    }

    private static string HashOf(HowTo howTo, Unit unit) => ContentHash.Of(howTo.Source.Slice(unit.Span))[..HashLength];
}
