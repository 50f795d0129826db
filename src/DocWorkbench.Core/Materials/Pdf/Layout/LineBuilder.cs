using System.Text;
using DocWorkbench.Core.Materials.Pdf.Tracing;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Signs in the order they are drawn, made into lines: spaces where there is room for one, a new line where the drawing moves on.</summary>
internal static class LineBuilder
{
    // All in heights of the font.
    private const double Space = 0.16;
    private const double Gap = 1.6;
    private const double UnspacedGap = 0.75;
    private const double AfterMark = 4;
    private const double AlongCode = 40;
    private const double ShapeHeight = 0.9;
    private const int LongestMark = 6;
    private const double Back = 0.6;
    private const double Twice = 0.15;
    private const double Raised = 0.45;

    public static IReadOnlyList<TextLine> Build(TracedPage page, IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var run = new List<Glyph>();
        Glyph? last = null;
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                // A space says nothing about where a line ends; it counts once a word follows on the same line.
                if (run.Count > 0)
                {
                    run.Add(glyph);
                }

                continue;
            }

            // Bold is at times made by drawing a sign twice.
            if (last is not null && IsDrawnAgain(last, glyph))
            {
                continue;
            }

            if (last is not null && !Continues(last, glyph, Room(run)))
            {
                Close();
            }

            run.Add(glyph);
            last = glyph;
        }

        Close();
        return lines;

        void Close()
        {
            if (Line(page, run) is { } line)
            {
                lines.Add(line);
            }

            run.Clear();
        }
    }

    // How far the next sign may stand off: a word after a space may be spread, and a bullet's or a number's words are set in.
    private static double Room(List<Glyph> run)
    {
        if (run[^1].IsMono)
        {
            return AlongCode;
        }

        if (run.Count <= LongestMark && ListMarks.IsAlone(string.Concat(run.Select(g => g.Text)).Trim()))
        {
            return AfterMark;
        }

        return string.IsNullOrWhiteSpace(run[^1].Text) ? Gap : UnspacedGap;
    }

    private static bool IsDrawnAgain(Glyph last, Glyph next) =>
        last.Text == next.Text && Math.Abs(last.X - next.X) < Twice * last.Size && Math.Abs(last.Y - next.Y) < Twice * last.Size;

    private static bool Continues(Glyph last, Glyph next, double room)
    {
        var size = Math.Max(last.Size, next.Size);
        var gap = next.X - last.End;
        if (last.IsShape || next.IsShape)
        {
            return last.IsShape
                && !next.IsShape
                && gap > 0
                && gap < room * size
                && last.Y > next.Y
                && last.Y < next.Y + (ShapeHeight * size);
        }

        return last.Direction == next.Direction
            && last.IsPageEdge == next.IsPageEdge
            && last.HeadingLevel == next.HeadingLevel
            && Math.Abs(last.Y - next.Y) < Raised * size
            && gap < room * size
            && gap > -Back * size;
    }

    private static TextLine? Line(TracedPage page, List<Glyph> run)
    {
        var signs = run.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        if (signs.All(g => g.IsShape))
        {
            return null;
        }

        var text = new StringBuilder();
        Glyph? last = null;
        var isSpaced = false;
        foreach (var glyph in run)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                isSpaced = true;
                continue;
            }

            if (last is not null && (isSpaced || glyph.X - last.End > Space * Math.Max(last.Size, glyph.Size)))
            {
                text.Append(' ', Spaces(last, glyph));
            }

            text.Append(glyph.Text);
            (last, isSpaced) = (glyph, false);
        }

        var size = signs.Where(g => !g.IsShape).GroupBy(g => Math.Round(g.Size, 1)).MaxBy(g => g.Count())!.Key;
        var anchor = signs.First(g => !g.IsShape && Math.Round(g.Size, 1).Equals(size));
        var tall = anchor.Direction is 0 or 2 ? page.Bounds.Height : page.Bounds.Width;
        return new TextLine(page.Number, Letters.Tidy(text.ToString()), signs[0].X, signs.Max(g => g.End), anchor.Y, size, anchor.Direction)
        {
            IsBold = signs.All(g => g.IsBold || g.IsShape),
            IsMono = signs.All(g => g.IsMono),
            HeadingLevel = anchor.HeadingLevel,
            IsPageEdge = anchor.IsPageEdge,
            Height = anchor.Direction == 0 ? (anchor.Y - page.Bounds.Bottom) / Math.Max(tall, 1) : 0.5,
        };
    }

    // In code columns are made of spaces, as many as fit.
    private static int Spaces(Glyph last, Glyph next)
    {
        var sign = last.End - last.X;
        return last.IsMono && next.IsMono && sign > 0 ? Math.Clamp((int)Math.Round((next.X - last.End) / sign), 1, 200) : 1;
    }
}
