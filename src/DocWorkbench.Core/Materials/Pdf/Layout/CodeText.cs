namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Lines of code with the indentation they are drawn with.</summary>
internal static class CodeText
{
    public static string Of(TextBlock block)
    {
        // Signs of such a font are equally wide, so the longest line measures best.
        var sign = block.Lines.MaxBy(l => l.Text.Length)!.Sign;
        return string.Join('\n', block.Lines.Select(l => new string(' ', Indent(l.X - block.Left, sign)) + l.Text));
    }

    private static int Indent(double points, double sign) => sign <= 0 ? 0 : Math.Clamp((int)Math.Round(points / sign), 0, 200);
}
