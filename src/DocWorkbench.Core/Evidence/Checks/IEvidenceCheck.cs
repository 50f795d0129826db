namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>One kind of thing that can be the matter with a proposal.</summary>
internal interface IEvidenceCheck
{
    IEnumerable<Finding> Find(EvidenceCase matter);
}
