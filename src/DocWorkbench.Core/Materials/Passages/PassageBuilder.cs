using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Status;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Gives cut pieces their id, breadcrumb and status.</summary>
internal static class PassageBuilder
{
    public static ImmutableArray<Passage> Build(string materialHash, MaterialStatus status, IEnumerable<PassageDraft> drafts)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var path = new List<(int Level, string Text, string Number)>();
        foreach (var draft in drafts)
        {
            if (draft.Level > 0)
            {
                path.RemoveAll(h => h.Level >= draft.Level);
            }

            ImmutableArray<string> breadcrumb = [.. path.Select(h => h.Text)];
            var passage = new Passage
            {
                Id = $"{materialHash[..8]}-{passages.Count + 1}-{ContentHash.Of(draft.Text)[..8]}",
                Ordinal = passages.Count + 1,
                Kind = draft.Kind,
                Level = draft.Level,
                Number = draft.Number,
                Breadcrumb = breadcrumb,
                NumberedBreadcrumb = path.Exists(h => h.Number.Length > 0)
                    ? [.. path.Select(h => $"{h.Number} {h.Text}".TrimStart())]
                    : breadcrumb,
                Anchor = draft.Anchor,
                Status = status,
                Markdown = draft.Markdown,
                Text = draft.Text,
                Pictures = draft.Pictures,
                IsQuarantined = draft.IsQuarantined,
            };
            passages.Add(passage with { Status = PassageStatusDetector.Of(status, passage) });
            if (draft.Level > 0)
            {
                path.Add((draft.Level, draft.Text.Replace('\n', ' ').Trim(), draft.Number));
            }
        }

        return passages.ToImmutable();
    }
}
