using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Shows the pictures inside a material; only those that its reader found fit to be shown.</summary>
internal static class MaterialPictures
{
    // The same answerer for the same reading: texts that were rendered with it are found again.
    private static readonly ConditionalWeakTable<Material, ConcurrentDictionary<string, Func<string, string?>>> Known = [];

    /// <summary>The address a picture of the material is shown from; null for every other link.</summary>
    public static Func<string, string?> Of(string reviewId, int ordinal, Material? material)
    {
        if (material is null or { Pictures.IsEmpty: true })
        {
            return None;
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"/reviews/{reviewId}/materials/{ordinal}/pictures/");
        return Known.GetOrCreateValue(material).GetOrAdd(place, _ => Of(place, material));
    }

    private static Func<string, string?> Of(string place, Material material)
    {
        var shown = material
            .Passages.SelectMany(p => p.Pictures)
            .Where(p => p.Id.Length > 0)
            .GroupBy(p => p.Address)
            .ToDictionary(g => g.Key, g => place + g.First().Id);
        return link => shown.GetValueOrDefault(Uri.UnescapeDataString(link));
    }

    private static string? None(string link) => null;

    public static void MapMaterialPictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/reviews/{id}/materials/{ordinal:int}/pictures/{picture}",
            async (string id, int ordinal, string picture, ReviewStore store, MaterialShelf shelf, CancellationToken cancellation) =>
                await store.FindMaterialAsync(id, ordinal, cancellation) is { } stored
                && await shelf.ReadAsync(stored) is MaterialReading.Success reading
                && reading.Material.Pictures.FirstOrDefault(p => p.Id == picture) is { } found
                    ? Results.Bytes(found.Bytes, found.MediaType)
                    : Results.NotFound()
        );
}
