namespace DocWorkbench.Web.Storage;

/// <summary>What a person said a material, or a part of it, is worth.</summary>
/// <param name="Material">The ordinal of the material, or of one that it replaced.</param>
public sealed record StoredRuling(int Material, string Target, string Verdict, string ActorId, long UtcTicks);
