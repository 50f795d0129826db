namespace DocWorkbench.Core.Materials.Word;

/// <summary>What a field is for, as far as reading needs to know.</summary>
/// <param name="Link">The address of a link; null for other fields.</param>
internal sealed record FieldInstruction(string? Link, bool IsContents)
{
    public static FieldInstruction Other { get; } = new(Link: null, IsContents: false);

    public static FieldInstruction Read(string instruction)
    {
        var words = Words(instruction);
        if (words.Count == 0)
        {
            return Other;
        }

        if (words[0].Equals("TOC", StringComparison.OrdinalIgnoreCase))
        {
            return new FieldInstruction(Link: null, IsContents: true);
        }

        return words[0].Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase)
            ? new FieldInstruction(Address(words), IsContents: false)
            : Other;
    }

    private static string? Address(List<string> words)
    {
        string? address = null;
        string? place = null;
        for (var i = 1; i < words.Count; i++)
        {
            switch (words[i].ToLowerInvariant())
            {
                case "\\l":
                    place = ++i < words.Count ? words[i] : null;
                    break;
                case "\\o" or "\\t":
                    i++;
                    break;
                case ['\\', ..]:
                    break;
                default:
                    address ??= words[i];
                    break;
            }
        }

        return place is null ? address : $"{address}#{place}";
    }

    /// <summary>Words apart from each other by spaces, or within quotation marks.</summary>
    private static List<string> Words(string instruction)
    {
        var words = new List<string>();
        var i = 0;
        while (i < instruction.Length)
        {
            if (char.IsWhiteSpace(instruction[i]))
            {
                i++;
                continue;
            }

            var quoted = instruction[i] is '"';
            var start = quoted ? i + 1 : i;
            var end = start;
            while (end < instruction.Length && !(quoted ? instruction[end] == '"' : char.IsWhiteSpace(instruction[end])))
            {
                end++;
            }

            words.Add(instruction[start..end]);
            i = quoted ? end + 1 : end;
        }

        return words;
    }
}
