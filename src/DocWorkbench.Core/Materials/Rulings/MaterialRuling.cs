namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>What a writer said of a material or a part of it, in place of what was detected. Rulings are only ever appended.</summary>
/// <param name="Verdict">Null takes back what was said of the target before.</param>
public sealed record MaterialRuling(RulingTarget Target, RulingVerdict? Verdict, string ActorId, long UtcTicks)
{
    /// <summary>What somebody said of its having shipped; null where nobody said anything.</summary>
    public Confirmation? Confirmation { get; init; }

    /// <summary>The verdict as it is stored; empty for none.</summary>
    public string VerdictForm => Form(Verdict);

    /// <summary>From the strings it is stored as; null where this version does not know one of them, so that it is passed over.</summary>
    public static MaterialRuling? Parse(string target, string verdict, string actorId, long utcTicks)
    {
        RulingVerdict? known = Enum.GetValues<RulingVerdict>().Cast<RulingVerdict?>().FirstOrDefault(v => Form(v) == verdict);
        return RulingTarget.Parse(target) is { } parsed && (known is not null || verdict.Length == 0)
            ? new MaterialRuling(parsed, known, actorId, utcTicks)
            : null;
    }

    private static string Form(RulingVerdict? verdict) =>
        verdict switch
        {
            null => "",
            RulingVerdict.Published => "published",
            RulingVerdict.Requirement => "requirement",
            RulingVerdict.Internal => "internal",
            RulingVerdict.LetThrough => "let-through",
            RulingVerdict.HoldBack => "hold-back",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
}
