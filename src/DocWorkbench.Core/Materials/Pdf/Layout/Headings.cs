namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Tells headings: by the file's own marks where it has any, else by letters clearly larger than the text's.</summary>
internal sealed class Headings
{
    private const double Larger = 1.15;
    private const double LargerAndBold = 1.06;
    private const double SameSize = 1.04;
    private const int Longest = 150;
    private const int MostLines = 3;

    /// <summary>With more headings than this to a piece of text it is a poster or a slide, and size says nothing.</summary>
    private const double MostOfAll = 0.4;

    private readonly bool areMarked;
    private readonly double body;
    private readonly List<double> sizes = [];

    public Headings(IReadOnlyList<TextBlock> blocks)
    {
        areMarked = blocks.Any(b => b.First.HeadingLevel > 0);
        body = blocks
            .SelectMany(b => b.Lines)
            .Where(l => !l.IsMono)
            .GroupBy(l => l.Size)
            .OrderByDescending(g => g.Sum(l => l.Text.Length))
            .Select(g => g.Key)
            .FirstOrDefault();
        var large = blocks.Where(IsLarge).ToList();
        if (large.Count > MostOfAll * blocks.Count)
        {
            return;
        }

        foreach (var size in large.Select(b => b.Size).Distinct().OrderDescending())
        {
            if (sizes.Count == 0 || sizes[^1] > size * SameSize)
            {
                sizes.Add(size);
            }
        }
    }

    /// <summary>1 to 6, or 0 for what is no heading.</summary>
    public int LevelOf(TextBlock block)
    {
        if (areMarked)
        {
            return block.First.HeadingLevel;
        }

        return sizes.Count > 0 && IsLarge(block)
            ? Math.Clamp(sizes.FindLastIndex(s => s * SameSize >= block.Size && s <= block.Size * SameSize) + 1, 1, 6)
            : 0;
    }

    private bool IsLarge(TextBlock block) =>
        body > 0
        && block.First is { IsMono: false, Direction: 0 }
        && block.Size >= body * (block.Lines.All(l => l.IsBold) ? LargerAndBold : Larger)
        && block.Lines.Count <= MostLines
        && block.Lines.Sum(l => l.Text.Length) <= Longest
        && block.First.Text.Any(char.IsLetter)
        && !block.Last.Text.EndsWith('.')
        && !block.Last.Text.EndsWith(',')
        && !block.Last.Text.EndsWith(';');
}
