using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Names a unit the way a writer would point at it.</summary>
internal static class UnitLabel
{
    public static string Of(UnitKind kind, string content) =>
        kind switch
        {
            UnitKind.Heading => Slug(content),
            UnitKind.TableRow => FirstCell(content),
            UnitKind.FrontMatter => FrontMatterLines.KeyOf(content).ToString(),
            UnitKind.Definitions => content.IndexOf("]:", StringComparison.Ordinal) is var end and > 0 ? content[..end].Trim() : "",
            _ => "",
        };

    private static string Slug(string heading) =>
        new([.. heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(char.ToLowerInvariant)]);

    private static string FirstCell(string row)
    {
        var cells = row.AsSpan().Trim().TrimStart('|');
        var end = cells.IndexOf('|');
        var cell = (end < 0 ? cells : cells[..end]).Trim();
        return cell.ContainsAnyExcept(":- ") ? cell.ToString() : "";
    }
}
