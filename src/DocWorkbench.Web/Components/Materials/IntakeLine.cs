namespace DocWorkbench.Web.Components.Materials;

/// <summary>One thing handed over as a material, on its way or settled.</summary>
/// <param name="Place">From 0, in the order in which things were handed over.</param>
public sealed record IntakeLine(int Place, string Name)
{
    /// <summary>What is being done.</summary>
    public string Step { get; init; } = MaterialTexts.Step_Waiting;

    /// <summary>When its turn came; null while it waits.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How it ended; null while it is on its way.</summary>
    public IntakeOutcome? Outcome { get; init; }

    public bool IsSettled => Outcome is not null;

    public bool IsProblem => Outcome is IntakeOutcome.Refused;

    public string Words =>
        Outcome switch
        {
            IntakeOutcome.Added added => MaterialTexts.Intake_Added.With(StatusWords.Noun(added.Worth)),
            IntakeOutcome.There { IsReplaced: true } => MaterialTexts.Intake_Same,
            IntakeOutcome.There there => MaterialTexts.Intake_There.With(there.Name),
            IntakeOutcome.Refused refused => refused.Reason,
            _ => MaterialTexts.Intake_Step.With(Step),
        };
}
