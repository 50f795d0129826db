using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// Tells two versions of a block that differ only in their words: same mark in front, same indentation, nothing that opens or closes
/// another block. Whichever of the two stands there, everything around reads the same, so such an edit needs no trial.
/// </summary>
internal static class SteadyShape
{
    public static bool IsKept(ComparedUnit before, ComparedUnit after) =>
        before.Kind == after.Kind
        && before.Ending == after.Ending
        && before.Kind switch
        {
            UnitKind.Paragraph or UnitKind.ListItem or UnitKind.Heading => Prefix(before.Content) is var prefix
                && prefix.SequenceEqual(Prefix(after.Content))
                && IsRunningText(before, prefix)
                && IsRunningText(after, prefix),
            UnitKind.TableRow => IsRow(before.Content) && IsRow(after.Content) && CellsOf(before) == CellsOf(after),
            UnitKind.FrontMatter => before.Label.Length > 0 && before.Label == after.Label && IsOneLine(before) && IsOneLine(after),
            UnitKind.Quote => before.Ending == UnitEnding.BlankLine && IsQuote(before) && IsQuote(after),
            UnitKind.Code => IsClosedFence(before.Content, after.Content) && IsClosedFence(after.Content, before.Content),
            _ => false,
        };

    /// <summary>Indentation and the mark of a list item or heading, with the spaces after it.</summary>
    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> text)
    {
        var end = Math.Max(text.IndexOfAnyExcept(' '), 0);
        var mark = MarkLength(text[end..]);
        var words = mark == 0 ? 0 : text[(end + mark)..].IndexOfAnyExcept(' ');
        return words > 0 ? text[..(end + mark + words)] : text[..end];
    }

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text is ['-' or '*' or '+', ..])
        {
            return 1;
        }

        if (text is ['#', ..])
        {
            return Math.Max(text.IndexOfAnyExcept('#'), 0);
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && text[digits] is '.' or ')' ? digits + 1 : 0;
    }

    /// <summary>True for text at the left edge that nothing before it can take for something else, but for an open fence or comment.</summary>
    public static bool IsRunningText(ComparedUnit unit) => unit.Content is not [' ', ..] && IsRunningText(unit, prefix: []);

    // After the mark each line begins with a word; a line that does can't open a block, however far it is indented.
    private static bool IsRunningText(ComparedUnit unit, ReadOnlySpan<char> prefix)
    {
        if (prefix.Contains('#') != (unit.Kind == UnitKind.Heading) || unit.Content.AsSpan().ContainsAny('|', '\t', '\f'))
        {
            return false;
        }

        foreach (var line in unit.Content.AsSpan()[prefix.Length..].EnumerateLines())
        {
            if (!BeginsWithWord(line.TrimStart(' ')))
            {
                return false;
            }
        }

        return unit.Kind != UnitKind.Heading || IsOneLine(unit);
    }

    private static bool BeginsWithWord(ReadOnlySpan<char> words) =>
        words switch
        {
            [>= '0' and <= '9', ..] => words.IndexOfAnyExceptInRange('0', '9') is var end && (end < 0 || words[end] is not ('.' or ')')),
            ['*', '*', not (' ' or '*'), ..] or ['_', not (' ' or '_'), ..] => true,
            ['`', not '`', ..] or ['`', '`', not '`', ..] => true,
            ['[', not '!', ..] => !words.Contains("]:", StringComparison.Ordinal),
            ['!', '[', ..] or ['"' or '\'' or '(', ..] => true,
            [var first, ..] => char.IsLetter(first),
            _ => false,
        };

    private static bool IsRow(ReadOnlySpan<char> row) =>
        row.TrimStart(' ') is ['|', ..] && !row.ContainsAny('\r', '\n') && !TableLines.IsDelimiter(row);

    private static (int Indent, int Cells) CellsOf(ComparedUnit row) =>
        (row.Content.AsSpan().IndexOfAnyExcept(' '), TableLines.CountCells(row.Content));

    private static bool IsOneLine(ComparedUnit unit) => !unit.Content.AsSpan().ContainsAny('\r', '\n');

    private static bool IsQuote(ComparedUnit unit)
    {
        foreach (var line in unit.Content.AsSpan().EnumerateLines())
        {
            if (line is not ['>', ..])
            {
                return false;
            }
        }

        return true;
    }

    // Both ends as the other's, and nothing inside that could be taken for an end or for text outside the fence's list.
    private static bool IsClosedFence(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        var indent = text.IndexOfAnyExcept(' ');
        var fence = indent < 0 ? [] : FenceOf(text[indent..]);
        if (fence.IsEmpty || indent != other.IndexOfAnyExcept(' ') || !fence.SequenceEqual(FenceOf(other[indent..])))
        {
            return false;
        }

        var (line, closing) = (0, false);
        foreach (var each in text.EnumerateLines())
        {
            var words = each.TrimStart(' ');
            if (closing || words.Length > 0 && each.Length - words.Length < indent)
            {
                return false;
            }

            closing = line++ > 0 && !FenceOf(words).IsEmpty;
            if (closing && (each.Length - words.Length != indent || !words.TrimEnd().SequenceEqual(fence)))
            {
                return false;
            }
        }

        return closing;
    }

    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        if (line is not (['`', '`', '`', ..] or ['~', '~', '~', ..]))
        {
            return [];
        }

        var end = line.IndexOfAnyExcept(line[0]);
        return end < 0 ? line : line[..end];
    }
}
