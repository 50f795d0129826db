namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>What a change would tell that is not for everybody, and what the how-to tells already.</summary>
internal sealed class ConfidentialityCheck(ConfidentialityFinder finder) : IEvidenceCheck
{
    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        foreach (var change in matter.Changes.Select(c => c.Text.Change))
        {
            foreach (var secret in finder.Find(change.Text))
            {
                var text = change.Text.Substring(secret.Span.Start, secret.Span.Length);
                if (!matter.Base.Text.Contains(text, StringComparison.Ordinal))
                {
                    yield return FindingMaker.Of(change, secret.Span, FindingCode.Confidential, secret.Severity, secret.Sentence);
                }
            }
        }

        foreach (var secret in finder.Find(matter.Base.Text).Where(s => !matter.IsReplaced(s.Span)))
        {
            yield return FindingMaker.OnBase(matter.Base.Text, secret.Span, FindingCode.Confidential, secret.Severity, secret.Sentence);
        }
    }
}
