namespace DocWorkbench.Core.Materials;

/// <summary>A material, or one sentence on why the file can't be one.</summary>
public abstract record MaterialReading
{
    private MaterialReading() { }

    public sealed record Success(Material Material) : MaterialReading;

    public sealed record Refused(string Reason) : MaterialReading;
}
