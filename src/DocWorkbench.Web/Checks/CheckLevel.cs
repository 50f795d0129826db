namespace DocWorkbench.Web.Checks;

/// <summary>How loud a person lets a check be. The names are stored: never rename one.</summary>
public enum CheckLevel
{
    AsFound,

    /// <summary>Its findings are shown and hold up nothing.</summary>
    Medium,

    /// <summary>Its findings are shown below everything else.</summary>
    Low,

    Off,
}
