using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Finds the literals of code: commands with their flags, and names.</summary>
internal static partial class CodeLiterals
{
    /// <summary>Code inside a line: one name, or a command.</summary>
    public static IEnumerable<Literal> InSpan(string text, TextSpan span)
    {
        var code = text.AsSpan(span.Start, span.Length).Trim().ToString();
        if (code.AsSpan().ContainsAny(" \t\r\n"))
        {
            return InCommand(text, span);
        }

        return Placeholders.Is(code) ? [] : [new Literal(KindOf(code), Trimmed(text, span), code)];
    }

    /// <summary>A block with its fences.</summary>
    public static IEnumerable<Literal> InBlock(string text, TextSpan block)
    {
        var lines = LineEnds.Lines(text.Substring(block.Start, block.Length));
        var language = Fence().Match(text, block.Start, block.Length) is { Success: true } fence ? fence.Groups[1].Value : "";
        return lines
            .Where((line, i) => !(i == 0 || i == lines.Count - 1) || !IsFence(text.AsSpan(block.Start + line.Start, line.Length)))
            .SelectMany(line => InLine(text, new TextSpan(block.Start + line.Start, line.Length), language));
    }

    public static IEnumerable<Literal> InLine(string text, TextSpan line, string language)
    {
        var code = text.Substring(line.Start, line.Length);
        if (string.IsNullOrWhiteSpace(code) || Comment().IsMatch(code))
        {
            return [];
        }

        return Shell().IsMatch(language) || language.Length == 0 && CommandStart().IsMatch(code)
            ? InCommand(text, line)
            : Names(text, line);
    }

    private static IEnumerable<Literal> InCommand(string text, TextSpan line)
    {
        var code = text.Substring(line.Start, line.Length);
        var words = Words().Matches(code).Select(w => (Group)w).ToList();
        for (var from = 0; from < words.Count; )
        {
            var to = from + 1;
            while (
                to < words.Count
                && !code.AsSpan(words[to - 1].Index + words[to - 1].Length, words[to].Index - words[to - 1].Index - words[to - 1].Length)
                    .ContainsAny("|&;")
            )
            {
                to++;
            }

            foreach (var literal in InCommand(line.Start, words[from..to]))
            {
                yield return literal;
            }

            from = to;
        }
    }

    // One command of a line: what a pipe, "&&" or ";" parts is another.
    private static IEnumerable<Literal> InCommand(int start, List<Group> words)
    {
        var from = Math.Max(0, words.FindIndex(w => !Prompt().IsMatch(w.Value)));
        var path = words.Skip(from).TakeWhile(w => CommandWord().IsMatch(w.Value) && !Placeholders.IsInCommand(w.Value)).ToList();
        if (path.Count > 1)
        {
            var span = TextSpan.FromBounds(start + path[0].Index, start + path[^1].Index + path[^1].Length);
            yield return new Literal(LiteralKind.Command, span, string.Join(' ', path.Select(w => w.Value)));
        }

        var before = "";
        foreach (var word in words.Skip(from + (path.Count > 1 ? path.Count : 0)))
        {
            var key = before;
            before = word.Value.StartsWith('-') ? word.Value : "";
            var value = word.Value.Trim('"', '\'', ',', ';', '(', ')', '`');
            var name = value.StartsWith('-') ? value.Split('=', ':')[0] : value;
            var at = start + word.Index + word.Value.IndexOf(value, StringComparison.Ordinal);
            if (LongFlag().IsMatch(name))
            {
                yield return new Literal(LiteralKind.Flag, new TextSpan(at, name.Length), name);
            }
            else if (!value.StartsWith('-') && LooksExact().IsMatch(value) && !IsReaders(value))
            {
                yield return new Literal(KindOf(value), new TextSpan(at, value.Length), value, key);
            }
        }
    }

    // A value the reader puts in, or an address that only shows where one goes.
    private static bool IsReaders(string value) =>
        Placeholders.IsInCommand(value)
        || KindOf(value) == LiteralKind.Address && Placeholders.IsExampleHost(AddressForm.HostOf(AddressForm.Of(value)));

    private static IEnumerable<Literal> Names(string text, TextSpan line)
    {
        var code = text.Substring(line.Start, line.Length);
        var setting = Setting().Match(code);
        foreach (Match name in CodeName().Matches(code))
        {
            var value = name.Value.TrimEnd('.', '-', '/', ':');
            if (LooksExact().IsMatch(value) && !IsReaders(value))
            {
                var key = setting.Success && name.Index >= setting.Length ? setting.Groups[1].Value : "";
                yield return new Literal(KindOf(value), new TextSpan(line.Start + name.Index, value.Length), value, key);
            }
        }
    }

    private static LiteralKind KindOf(string value) =>
        value.Contains("://", StringComparison.Ordinal) ? LiteralKind.Address
        : value.StartsWith("--", StringComparison.Ordinal) ? LiteralKind.Flag
        : Figure().IsMatch(value) ? LiteralKind.Number
        : FileName().IsMatch(value) ? LiteralKind.File
        : LiteralKind.Name;

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var code = text.AsSpan(span.Start, span.Length);
        return new TextSpan(span.Start + code.Length - code.TrimStart().Length, code.Trim().Length);
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.Trim() is var words && (words.StartsWith("```") || words.StartsWith("~~~"));

    [GeneratedRegex(@"\G[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?\.?([\w-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(
        "^(bash|sh|shell|console|zsh|azurecli.*|azurepowershell.*|powershell.*|pwsh|ps1?|cmd|batch|bat|terminal|dos|cli)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Shell();

    [GeneratedRegex(@"^\s*(\$ |> |PS> |sudo |(az|kubectl|docker|git|helm|npm|dotnet|terraform|curl|apt|pip|systemctl|gcloud|aws|oc)\s)")]
    private static partial Regex CommandStart();

    [GeneratedRegex(@"^\s*(#|//|/\*|\*|<!--|REM\b|::)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"""[^""]*""|'[^']*'|<[^<>]*>|[^\s|&;]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\$|>|#|%|PS|PS>|C:\\.*>|sudo|\w+=.*|\\)$")]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.-]*$")]
    private static partial Regex CommandWord();

    [GeneratedRegex(@"^(--[A-Za-z][\w-]+|-[A-Za-z]{3}[\w-]*)$")]
    private static partial Regex LongFlag();

    [GeneratedRegex(@"[A-Za-z_@/][\w./@:+-]*|\d[\w./:-]*")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^\s*(?:-\s+)?[""']?([A-Za-z_][\w.-]*)[""']?\s*[:=]\s+")]
    private static partial Regex Setting();

    // A figure, a name with a hump, a dot, a slash, an underscore or a hyphen inside.
    [GeneratedRegex(@"\d|[a-z][A-Z]|\w[./_-]\w|^/\w")]
    private static partial Regex LooksExact();

    [GeneratedRegex(@"^v?\d+(?:[.,]\d+)*(?:-\d+[\w.-]*)?$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\.[a-z]{2,5}$")]
    private static partial Regex FileName();
}
