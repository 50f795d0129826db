using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>A file that arrived, or one sentence on why it can't be taken.</summary>
internal abstract record IntakeResult
{
    private IntakeResult() { }

    public sealed record Received(NewMaterial Material) : IntakeResult;

    public sealed record Refused(string Reason) : IntakeResult;
}
