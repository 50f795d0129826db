using System.Collections.Immutable;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>Groups a material's passages into excerpts; headings are context, not text to quote.</summary>
internal static class ExcerptGrouper
{
    public static ImmutableArray<Excerpt> Group(IEnumerable<Material> materials)
    {
        var excerpts = ImmutableArray.CreateBuilder<Excerpt>();
        foreach (var material in materials)
        {
            for (var i = 0; i < material.Passages.Length; )
            {
                var length = Length(material.Passages, i);
                if (material.Passages[i].Kind != PassageKind.Heading)
                {
                    excerpts.Add(new Excerpt(excerpts.Count, material, [.. material.Passages.AsSpan(i, length)]));
                }

                i += length;
            }
        }

        return excerpts.ToImmutable();
    }

    private static int Length(ImmutableArray<Passage> passages, int at)
    {
        if (passages[at].Kind != PassageKind.Paragraph || !passages[at].Text.TrimEnd().EndsWith(':'))
        {
            return 1;
        }

        var next = at + 1;
        if (next >= passages.Length || passages[next].Kind is PassageKind.Heading or PassageKind.Paragraph or PassageKind.Quote)
        {
            return 1;
        }

        // A long list was cut into its entries; they belong to the same lead-in.
        var kind = passages[next].Kind;
        while (next < passages.Length && passages[next].Kind == kind && (kind == PassageKind.List || next == at + 1))
        {
            next++;
        }

        return next - at;
    }
}
