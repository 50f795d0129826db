using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A part of what was sent that a further question can do without.</summary>
/// <param name="Passages">Ids of its passages; empty for the folder's rules.</param>
/// <param name="Text">As it was sent, to see how large it is.</param>
public sealed record SentPart(string Name, SentPartKind Kind, ImmutableArray<string> Passages, string Text)
{
    /// <param name="named">Ids of passages the server named.</param>
    /// <returns>What the server named first; then each material, with its headings after it where it has several; then the folder's rules.</returns>
    public static ImmutableArray<SentPart> Of(Prompt prompt, ChangeRequest request, ImmutableArray<string> named)
    {
        var parts = ImmutableArray.CreateBuilder<SentPart>();
        Add(RequestTexts.Part_Named, SentPartKind.Named, prompt.Passages.Where(p => named.Contains(p.Passage.Id)));
        foreach (var material in prompt.Passages.GroupBy(p => p.Material))
        {
            Add(RequestTexts.Part_Title.With(material.Key.Title), SentPartKind.Material, material);
            var headings = material.GroupBy(p => string.Join(" › ", Below(material.Key, p.Passage))).ToList();
            foreach (var heading in headings.Count > 1 ? headings : [])
            {
                Add(
                    heading.Key.Length > 0 ? RequestTexts.Part_Title.With(heading.Key) : RequestTexts.Part_Beginning,
                    SentPartKind.Heading,
                    heading
                );
            }
        }

        if (request.Rules.Length > 0)
        {
            parts.Add(new(RequestTexts.Part_Rules, SentPartKind.Rules, [], string.Join('\n', request.Rules.Select(r => r.Text))));
        }

        return parts.ToImmutable();

        void Add(string name, SentPartKind kind, IEnumerable<PromptPassage> passages)
        {
            var all = passages.ToList();
            // Without any passage a proposal has nothing to rest on.
            if (all.Count > 0 && all.Count < prompt.Passages.Length)
            {
                parts.Add(new(name, kind, [.. all.Select(p => p.Passage.Id)], string.Concat(all.Select(PromptWriter.Entry))));
            }
        }
    }

    // Often the first heading is the material's title, which stands above already.
    private static IEnumerable<string> Below(Material material, Passage passage) =>
        passage.Breadcrumb is [var first, _, ..] && first == material.Title ? passage.Breadcrumb.Skip(1) : passage.Breadcrumb;

    /// <summary>The question as it was, without this part.</summary>
    public ChangeRequest LeftOutOf(ChangeRequest request, Prompt sent) =>
        Kind == SentPartKind.Rules
            ? request with
            {
                Rules = [],
            }
            : request with
            {
                Passages = [.. sent.Passages.Select(p => p.Passage.Id).Except(Passages)],
            };
}
