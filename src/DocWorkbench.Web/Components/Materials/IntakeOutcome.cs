using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What became of one thing that was handed over as a material.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome() { }

    /// <param name="Ordinal">Of the new material.</param>
    /// <param name="Worth">What its word is worth, as far as it could be told.</param>
    /// <param name="SameName">A material of the review that came under the same name, and may be its earlier version; null for none.</param>
    public sealed record Added(int Ordinal, MaterialStatus Worth, int? SameName) : IntakeOutcome;

    /// <summary>The same bytes are among the materials already.</summary>
    /// <param name="IsReplaced">As the very material whose next version it was to be.</param>
    public sealed record There(string Name, bool IsReplaced) : IntakeOutcome;

    public sealed record Refused(string Reason) : IntakeOutcome;
}
