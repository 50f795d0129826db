using System.Text.RegularExpressions;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Structure;

/// <summary>What is opened and not closed: code, tabs, zones; and alerts without a text.</summary>
internal static partial class BalanceProblems
{
    public static IEnumerable<StructureProblem> Of(HowTo howTo) =>
        Code(howTo).Concat(Tabs(howTo)).Concat(Zones(howTo)).Concat(Alerts(howTo));

    private static IEnumerable<StructureProblem> Code(HowTo howTo)
    {
        // Only the last block of code can run to the end without a fence.
        if (howTo.Units.LastOrDefault(u => u.Kind == UnitKind.Code) is not { } code || code.Span.End < howTo.Text.TrimEnd().Length)
        {
            yield break;
        }

        var text = howTo.Source.Slice(code.Content);
        var fence = Fence().Match(text);
        if (fence.Success && !Regex.IsMatch(text[fence.Length..], $@"(?m)^[ \t>]*{Regex.Escape(fence.Groups[1].Value)}[`~]*[ \t]*\r?$"))
        {
            yield return new StructureProblem(
                "code",
                FirstLine(howTo, code.Content),
                FindingSeverity.High,
                "The block of code that begins here is not closed."
            );
        }
    }

    private static IEnumerable<StructureProblem> Tabs(HowTo howTo)
    {
        TextSpan? open = null;
        foreach (var unit in howTo.Units)
        {
            open = unit.Kind switch
            {
                UnitKind.Directive when DirectiveLines.IsTab(howTo.Text.AsSpan(unit.Content.Start, unit.Content.Length)) => open
                    ?? unit.Content,
                UnitKind.Rule => null,
                _ => open,
            };
        }

        if (open is { } tab)
        {
            yield return new StructureProblem(
                "tabs",
                tab,
                FindingSeverity.Medium,
                "The tabs that begin here are not closed by a line of three hyphens."
            );
        }
    }

    private static IEnumerable<StructureProblem> Zones(HowTo howTo)
    {
        var open = new Stack<(string Name, TextSpan Span)>();
        foreach (var unit in howTo.Units.Where(u => u.Kind == UnitKind.Directive))
        {
            foreach (Match mark in Zone().Matches(howTo.Source.Slice(unit.Content)))
            {
                var (name, span) = (mark.Groups[1].Value, new TextSpan(unit.Content.Start + mark.Index, mark.Length));
                if (!mark.Groups[2].Success)
                {
                    open.Push((name, span));
                }
                else if (open.TryPeek(out var last) && last.Name == name)
                {
                    open.Pop();
                }
                else
                {
                    yield return new StructureProblem(
                        $"zone-end:{name}",
                        span,
                        FindingSeverity.High,
                        $"The {name} that ends here was not begun."
                    );
                }
            }
        }

        foreach (var (name, span) in open)
        {
            yield return new StructureProblem($"zone:{name}", span, FindingSeverity.High, $"The {name} that begins here is not ended.");
        }
    }

    private static IEnumerable<StructureProblem> Alerts(HowTo howTo)
    {
        foreach (var unit in howTo.Units.Where(u => u.Kind is UnitKind.Quote or UnitKind.Paragraph))
        {
            var text = howTo.Source.Slice(unit.Content);
            var alert = Alert().Match(text);
            if (alert.Success && text[alert.Length..].All(c => char.IsWhiteSpace(c) || c == '>'))
            {
                yield return new StructureProblem("alert", unit.Content, FindingSeverity.Medium, "The alert has no text.");
            }
        }
    }

    private static TextSpan FirstLine(HowTo howTo, TextSpan span) =>
        TextSpan.FromBounds(
            span.Start,
            span.Start + howTo.Source.Slice(span).AsSpan().TrimEnd().IndexOfAny('\r', '\n') is var end && end > span.Start ? end : span.End
        );

    [GeneratedRegex(@"^[ \t>]*(`{3,}|~{3,})[^\r\n]*")]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?m)^[ \t]*:::[ \t]*(zone|moniker|row|column)(-end)?\b.*$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"^\s*>\s*\[!(NOTE|TIP|IMPORTANT|CAUTION|WARNING)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Alert();
}
