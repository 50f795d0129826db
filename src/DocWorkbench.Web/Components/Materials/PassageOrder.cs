using System.Collections.Immutable;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Where each of the shown passages stands, and whether the heading it stands under has told already what its word is worth.</summary>
internal sealed class PassageOrder
{
    private readonly Dictionary<string, int> _places = [];
    private readonly HashSet<string> _saidAbove = [];

    /// <param name="shown">All passages of a material or those that were looked for.</param>
    public PassageOrder(Material? material, ImmutableArray<Passage> shown)
    {
        for (var i = 0; i < shown.Length; i++)
        {
            _places[shown[i].Id] = i;
        }

        var above = new Stack<Passage>();
        foreach (var passage in material?.Passages ?? [])
        {
            while (passage.Level > 0 && above.TryPeek(out var last) && last.Level >= passage.Level)
            {
                above.Pop();
            }

            if (above.TryPeek(out var heading) && heading.Status == passage.Status && _places.ContainsKey(heading.Id))
            {
                _saidAbove.Add(passage.Id);
            }

            if (passage.Level > 0)
            {
                above.Push(passage);
            }
        }
    }

    /// <summary>From 0; -1 where it is not shown.</summary>
    public int PlaceOf(string? passageId) => passageId is not null && _places.TryGetValue(passageId, out var place) ? place : -1;

    public bool IsSaidAbove(Passage passage) => _saidAbove.Contains(passage.Id);
}
