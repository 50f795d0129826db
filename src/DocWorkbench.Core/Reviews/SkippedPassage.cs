using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>That a passage needs no use, and who said so.</summary>
/// <param name="Reason">Null where this version does not know it.</param>
public sealed record SkippedPassage(SkipReason? Reason, ReviewEvent By)
{
    private const string Form = "passage:";

    /// <summary>What an event on a passage has for its target.</summary>
    public static string TargetOf(string passageId) => Form + passageId;

    internal static ImmutableDictionary<string, SkippedPassage> Standing(IEnumerable<RecordedEvent> standing) =>
        standing
            .Where(e => e.Event.Kind == ReviewEventKind.PassageSkipped && e.Event.Target.StartsWith(Form, StringComparison.Ordinal))
            .GroupBy(e => e.Event.Target[Form.Length..])
            .ToImmutableDictionary(
                g => g.Key,
                g => new SkippedPassage(StoredName.Find<SkipReason>(g.Last().Text), g.Last().Event),
                StringComparer.Ordinal
            );
}
