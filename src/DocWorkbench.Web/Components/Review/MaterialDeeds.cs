using DocWorkbench.Core.Materials.Rulings;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a person can do with the materials of an open review.</summary>
internal static class MaterialDeeds
{
    /// <param name="verdict">Null takes back what was said of the target.</param>
    /// <param name="confirmation">That it has shipped, and on whose word.</param>
    public static Task RuleAsync(
        this ReviewDesk desk,
        DeskMaterial material,
        RulingTarget target,
        RulingVerdict? verdict,
        string done,
        Confirmation? confirmation = null
    ) =>
        desk.ChangeMaterialsAsync(
            (store, view, actor) =>
                store.RuleAsync(
                    view.Id,
                    material.Ordinal,
                    target.ToString(),
                    new MaterialRuling(target, verdict, actor, UtcTicks: 0).VerdictForm,
                    actor,
                    confirmation
                ),
            done
        );

    public static Task RemoveAsync(this ReviewDesk desk, DeskMaterial material) =>
        desk.ChangeMaterialsAsync(
            (store, view, _) => store.RemoveMaterialAsync(view.Id, material.Ordinal),
            ReviewTexts.Done_MaterialRemoved.With(material.Name)
        );

    public static Task RestoreAsync(this ReviewDesk desk, DeskMaterial material) =>
        desk.ChangeMaterialsAsync(
            (store, view, _) => store.RestoreMaterialAsync(view.Id, material.Ordinal),
            ReviewTexts.Done_MaterialBack.With(material.Name)
        );

    /// <summary>Makes of two materials the versions of one.</summary>
    public static Task JoinAsync(this ReviewDesk desk, int earlier, int later, string name) =>
        desk.ChangeMaterialsAsync(
            (store, view, _) => store.JoinMaterialsAsync(view.Id, earlier, later),
            ReviewTexts.Done_MaterialJoined.With(name)
        );

    /// <summary>The version before it takes its place again.</summary>
    public static Task BringBackAsync(this ReviewDesk desk, DeskMaterial material) =>
        material.Earlier is { } earlier
            ? desk.ChangeMaterialsAsync(
                (store, view, _) => store.BringBackMaterialAsync(view.Id, material.Ordinal, earlier.Ordinal),
                ReviewTexts.Done_MaterialVersionBack.With(earlier.Name)
            )
            : Task.CompletedTask;
}
