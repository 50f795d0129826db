using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>What a person said of a finding, once for every change it stands in.</summary>
/// <param name="Dismissed">Why it holds up nothing; null where it was not dismissed, or for a reason this version does not know.</param>
/// <param name="Chosen">The id of the passage that holds where two disagree; null where none was chosen.</param>
public sealed record FindingDecision(DismissReason? Dismissed, string? Chosen, ReviewEvent By)
{
    private const char Between = ':';

    /// <summary>What an event on a finding has for its target: the check and the matter.</summary>
    public static string TargetOf(Finding finding) => $"{finding.Code}{Between}{finding.Key}";

    /// <summary>The check a target speaks of; null for one this version does not know.</summary>
    public static FindingCode? CodeOf(string target) => StoredName.Find<FindingCode>(target.Split(Between)[0]);

    /// <summary>The <see cref="Finding.Key"/> a target speaks of.</summary>
    public static string KeyOf(string target) => target[(target.IndexOf(Between, StringComparison.Ordinal) + 1)..];

    internal static ImmutableDictionary<string, FindingDecision> Standing(IEnumerable<RecordedEvent> standing) =>
        standing
            .Where(e => e.Event.Kind is ReviewEventKind.FindingDismissed or ReviewEventKind.SourceChosen)
            .GroupBy(e => e.Event.Target)
            .ToImmutableDictionary(g => g.Key, g => Of(g.Last()), StringComparer.Ordinal);

    private static FindingDecision Of(RecordedEvent said) =>
        said.Event.Kind == ReviewEventKind.SourceChosen
            ? new FindingDecision(Dismissed: null, said.Text, said.Event)
            : new FindingDecision(StoredName.Find<DismissReason>(said.Text), Chosen: null, said.Event);
}
