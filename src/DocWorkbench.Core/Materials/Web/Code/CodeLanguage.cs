using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Code;

/// <summary>The language of a code block as its page's generator noted it.</summary>
internal static class CodeLanguage
{
    private const int MostInner = 4;

    private static readonly string[] Attributes = ["data-lang", "data-language", "data-code-language", "language", "lang-name"];
    private static readonly string[] Prefixes =
    [
        "language-",
        "lang-",
        "highlight-source-",
        "highlight-text-",
        "highlight-",
        "code-lang-",
        "brush:",
    ];

    private static readonly FrozenSet<string> None = Set(
        "text plaintext plain txt none default nohighlight no-highlight auto wrap code wrapper"
    );

    // Marks of highlighters that stand before a bare language name: "hljs bash", "highlight sh", "sourceCode yaml".
    private static readonly FrozenSet<string> Highlighters = Set(
        "hljs highlight sourcecode prettyprint prettyprinted codehilite chroma shiki prism code"
    );

    private static readonly FrozenSet<string> Known = Set(
        "bash sh shell zsh console powershell ps1 cmd bat yaml yml json json5 jsonc toml ini xml html css scss less javascript js jsx typescript ts tsx "
            + "python py python3 java kotlin scala groovy go golang rust c cpp c++ csharp cs c# fsharp vb php ruby rb perl lua r swift objectivec dart elixir erlang "
            + "haskell clojure sql kql kusto graphql dockerfile docker makefile cmake nginx hcl terraform bicep azurecli diff http proto protobuf latex tex markdown md matlab julia"
    );

    public static string? Of(IElement block)
    {
        // A table of code has a second code element for its line numbers.
        foreach (var place in block.QuerySelectorAll("code").Take(MostInner).Append(block).Concat(Around(block)))
        {
            if ((FromAttributes(place) ?? FromClasses(place)) is { } language)
            {
                return None.Contains(language) ? null : language;
            }
        }

        return null;
    }

    // Farther out, a name may speak of something else unless this is all the code there.
    private static IEnumerable<IElement> Around(IElement block)
    {
        var around = block.ParentElement;
        for (var up = 0; up < 3 && around is not null && !around.Is("body", "main", "article"); up++, around = around.ParentElement)
        {
            if (up == 0 || around.QuerySelectorAll("pre").Length <= 1)
            {
                yield return around;
            }
        }
    }

    private static string? FromAttributes(IElement place) =>
        Attributes.Select(name => Clean(place.GetAttribute(name))).FirstOrDefault(language => language is not null);

    private static string? FromClasses(IElement place)
    {
        foreach (var name in place.ClassList)
        {
            var prefix = Prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
            if (
                prefix is not null
                && Clean(name[prefix.Length..]) is { } language
                && (prefix != "highlight-" || Known.Contains(language) || None.Contains(language))
            )
            {
                return language;
            }
        }

        if (
            place.ClassList.Any(name => name == "brush:")
            && place.ClassList.SkipWhile(name => name != "brush:").Skip(1).FirstOrDefault() is { } brush
        )
        {
            return Clean(brush);
        }

        return place.ClassList.Any(Highlighters.Contains)
            ? place
                .ClassList.Select(Clean)
                .FirstOrDefault(name => name is not null && !Highlighters.Contains(name) && (Known.Contains(name) || None.Contains(name)))
            : null;
    }

    public static string? FromLabel(string text) => Clean(text) is { } label && Known.Contains(label) ? label : null;

    private static string? Clean(string? language)
    {
        var bare = language?.Trim().TrimEnd(';', ',').ToLowerInvariant() ?? "";
        return bare.Length is > 0 and <= 30 && bare.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-' or '_' or '.')
            ? bare
            : null;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
