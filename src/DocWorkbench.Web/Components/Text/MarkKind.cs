namespace DocWorkbench.Web.Components.Text;

/// <summary>What marked words are.</summary>
public enum MarkKind
{
    Added,
    Removed,

    /// <summary>Words looked for, such as a quotation in its passage.</summary>
    Found,
}
