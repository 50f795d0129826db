namespace DocWorkbench.Web.Components.Materials;

/// <summary>One thing handed over as a material, on its way or settled.</summary>
/// <param name="Since">When its reading began.</param>
public sealed record IntakeLine(string Name, DateTimeOffset Since)
{
    /// <summary>What is being done; empty when it is settled.</summary>
    public string Step { get; init; } = "";

    /// <summary>How it ended; null while it is on its way.</summary>
    public IntakeOutcome? Outcome { get; init; }

    public bool IsSettled => Outcome is not null;

    public bool IsProblem => Outcome is IntakeOutcome.Refused;

    public string Words =>
        Outcome switch
        {
            IntakeOutcome.Added => "added",
            IntakeOutcome.There { IsReplaced: true } => "says the same as before; nothing was replaced",
            IntakeOutcome.There there => $"is there already, as “{there.Name}”; nothing was added",
            IntakeOutcome.Refused refused => refused.Reason,
            _ => Step,
        };
}
