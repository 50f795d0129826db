using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Where one operation goes and what it puts there, or why it goes nowhere.</summary>
internal abstract record Spot
{
    private Spot() { }

    public sealed record Found(TextSpan Target, string NewText, string Section, string Place, bool IsNewSection) : Spot;

    public sealed record Missing(string Reason) : Spot;
}
