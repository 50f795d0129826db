namespace DocWorkbench.Core.Reviews;

/// <summary>Why a finding holds up nothing. The names are stored: never rename one.</summary>
public enum DismissReason
{
    /// <summary>The check is mistaken.</summary>
    FalseAlarm,

    /// <summary>Somebody knows it to be right from elsewhere.</summary>
    CheckedElsewhere,

    /// <summary>It is right, and meant so.</summary>
    MeantSo,

    /// <summary>It is right, and nobody minds.</summary>
    Unimportant,
}
