using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Versions;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What a material says otherwise than the version it replaced.</summary>
public sealed partial class MaterialVersion : ComponentBase
{
    private bool _open;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    private static string At(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToLocalTime().ToString("d MMMM, HH:mm", CultureInfo.CurrentCulture);

    private static string Summary(MaterialComparison comparison)
    {
        (ComparedPassageKind Kind, string Word)[] words =
        [
            (ComparedPassageKind.Changed, MaterialTexts.Compared_Changed),
            (ComparedPassageKind.Added, MaterialTexts.Compared_Added),
            (ComparedPassageKind.Removed, MaterialTexts.Compared_Removed),
            (ComparedPassageKind.Moved, MaterialTexts.Compared_Moved),
        ];
        var counts = words
            .Select(w => (Count: comparison.Passages.Count(p => p.Kind == w.Kind), w.Word))
            .Where(w => w.Count > 0)
            .Select((w, i) => w.Word.With(i == 0 ? Counted.Of(w.Count, "passage") : w.Count));
        return string.Join(", ", counts);
    }

    private static IEnumerable<ComparedPassage> Changed(MaterialComparison comparison) =>
        comparison.Passages.Where(p => p.Kind != ComparedPassageKind.Same);

    private static Passage Shown(ComparedPassage compared) =>
        compared.After ?? compared.Before ?? throw new InvalidOperationException("A compared passage stands in one of the versions.");

    private static AlignedRow Row(ComparedPassage compared)
    {
        var (before, after) = (compared.Before?.Markdown, compared.After?.Markdown);
        if (before is null || after is null)
        {
            var kind = before is null ? AlignedRowKind.Added : AlignedRowKind.Removed;
            return new AlignedRow(kind, before, after, Whole(before), Whole(after));
        }

        var words = WordDiff.OfProse(before, after);
        return new AlignedRow(AlignedRowKind.Changed, before, after, words.BeforeMarks, words.AfterMarks);
    }

    private static ImmutableArray<TextSpan> Whole(string? text) => text is null ? [] : [new TextSpan(0, text.Length)];

    private Task BringBackAsync() => Desk.BringBackAsync(Material);
}
