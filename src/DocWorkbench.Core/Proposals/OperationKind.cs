namespace DocWorkbench.Core.Proposals;

/// <summary>What an operation of the project's own format does.</summary>
public enum OperationKind
{
    InsertBefore,
    InsertAfter,
    ReplaceSection,
    ReplaceText,
    DeleteSection,
}
