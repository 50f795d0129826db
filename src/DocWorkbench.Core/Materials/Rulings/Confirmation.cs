namespace DocWorkbench.Core.Materials.Rulings;

/// <summary>That what was wanted has shipped.</summary>
/// <param name="Version">The version or date it shipped in; empty where nobody said.</param>
/// <param name="WordOf">Who or what that is known from; empty where nobody said.</param>
public sealed record Confirmation(string Version, string WordOf);
