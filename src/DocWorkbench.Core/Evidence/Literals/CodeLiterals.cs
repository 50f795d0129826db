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
        var words = Words().Matches(text.Substring(line.Start, line.Length)).Select(w => (Group)w).ToList();
        var from = words.FindIndex(w => !Prompt().IsMatch(w.Value));
        var path = from < 0 ? [] : words.Skip(from).TakeWhile(w => CommandWord().IsMatch(w.Value) && !Placeholders.Is(w.Value)).ToList();
        if (path.Count > 1)
        {
            var span = TextSpan.FromBounds(line.Start + path[0].Index, line.Start + path[^1].Index + path[^1].Length);
            yield return new Literal(LiteralKind.Command, span, string.Join(' ', path.Select(w => w.Value)));
        }

        foreach (var word in words.Skip(Math.Max(from, 0) + (path.Count > 1 ? path.Count : 0)))
        {
            var value = word.Value.Trim('"', '\'', ',', ';', '(', ')', '`');
            var name = value.StartsWith('-') ? value.Split('=', ':')[0] : value;
            var start = line.Start + word.Index + word.Value.IndexOf(value, StringComparison.Ordinal);
            if (LongFlag().IsMatch(name))
            {
                yield return new Literal(LiteralKind.Flag, new TextSpan(start, name.Length), name);
            }
            else if (!value.StartsWith('-') && LooksExact().IsMatch(value) && !Placeholders.Is(value))
            {
                yield return new Literal(KindOf(value), new TextSpan(start, value.Length), value);
            }
        }
    }

    private static IEnumerable<Literal> Names(string text, TextSpan line)
    {
        foreach (Match name in CodeName().Matches(text.Substring(line.Start, line.Length)))
        {
            var value = name.Value.TrimEnd('.', '-', '/', ':');
            if (LooksExact().IsMatch(value) && !Placeholders.Is(value))
            {
                yield return new Literal(KindOf(value), new TextSpan(line.Start + name.Index, value.Length), value);
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

    // A figure, a name with a hump, a dot, a slash, an underscore or a hyphen inside.
    [GeneratedRegex(@"\d|[a-z][A-Z]|\w[./_-]\w|^/\w")]
    private static partial Regex LooksExact();

    [GeneratedRegex(@"^v?\d+(?:[.,]\d+)*(?:-\d+[\w.-]*)?$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\.[a-z]{2,5}$")]
    private static partial Regex FileName();
}
