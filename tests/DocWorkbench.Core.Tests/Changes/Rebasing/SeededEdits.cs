using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

/// <summary>What somebody else might do to a how-to meanwhile; the same for the same state of the random numbers.</summary>
internal static class SeededEdits
{
    private static readonly Func<HowTo, Random, string>[] Kinds =
    [
        Words,
        Paragraphs,
        WithoutParagraphs,
        ListItems,
        TableRows,
        MovedSection,
        Mixed,
    ];

    public static int Count => Kinds.Length;

    public static SourceText Make(HowTo howTo, int kind, Random random) =>
        SourceText.FromBytes([
            .. howTo.Source.Bytes.AsSpan()[..howTo.Source.PreambleLength],
            .. howTo.Source.Encode(Kinds[kind % Kinds.Length](howTo, random)),
        ]);

    private static string Words(HowTo howTo, Random random)
    {
        var text = howTo.Text;
        for (var i = 0; i < 4; i++)
        {
            var words = WordTokenizer.Tokenize(text).Where(t => t.Length > 3 && char.IsLetter(text[t.Start])).ToList();
            if (words.Count > 0)
            {
                var word = words[random.Next(words.Count)];
                text = text[..word.Start] + Invented(random) + text[word.End..];
            }
        }

        return text;
    }

    private static string Paragraphs(HowTo howTo, Random random) =>
        Edit(
            howTo,
            random,
            UnitKind.Paragraph,
            times: 2,
            (whole, end) => whole + $"An added paragraph about {Invented(random)}.{end}{end}"
        );

    private static string WithoutParagraphs(HowTo howTo, Random random) => Edit(howTo, random, UnitKind.Paragraph, times: 2, (_, _) => "");

    private static string ListItems(HowTo howTo, Random random) =>
        Edit(
            howTo,
            random,
            UnitKind.ListItem,
            times: 3,
            (whole, end) => random.Next(3) == 0 ? "" : whole.TrimEnd('\r', '\n') + $"{end}- An added item on {Invented(random)}{end}"
        );

    private static string TableRows(HowTo howTo, Random random) =>
        Edit(
            howTo,
            random,
            UnitKind.TableRow,
            times: 3,
            (whole, end) => random.Next(3) == 0 ? "" : whole.TrimEnd('\r', '\n') + $"{end}| {Invented(random)} | added |{end}"
        );

    private static string MovedSection(HowTo howTo, Random random)
    {
        var sections = howTo.Sections.Where(s => s.Level == 2).ToList();
        if (sections.Count < 3)
        {
            return Words(howTo, random);
        }

        var (from, to) = (sections[random.Next(sections.Count)], sections[random.Next(sections.Count)]);
        var (text, moved) = (howTo.Text, howTo.Source.Slice(from.TreeSpan));
        return to.Span.Start < from.Span.Start
            ? text[..to.Span.Start] + moved + text[to.Span.Start..from.TreeSpan.Start] + text[from.TreeSpan.End..]
            : text[..from.TreeSpan.Start] + text[from.TreeSpan.End..];
    }

    private static string Mixed(HowTo howTo, Random random)
    {
        var once = HowToReader.Read(SourceText.FromString(Words(howTo, random)));
        var twice = HowToReader.Read(SourceText.FromString(Paragraphs(once, random)));
        return ListItems(twice, random);
    }

    private static string Edit(HowTo howTo, Random random, UnitKind kind, int times, Func<string, string, string> edit)
    {
        var text = howTo.Text;
        var units = howTo.Units.Where(u => u.Kind == kind).ToList();
        if (units.Count == 0)
        {
            return Words(howTo, random);
        }

        var chosen = Enumerable
            .Range(0, times)
            .Select(_ => units[random.Next(units.Count)])
            .Distinct()
            .OrderByDescending(u => u.Span.Start);
        foreach (var unit in chosen)
        {
            text = text[..unit.Span.Start] + edit(howTo.Source.Slice(unit.Span), howTo.Source.LineEnd) + text[unit.Span.End..];
        }

        return text;
    }

    private static string Invented(Random random) =>
        string.Concat(Enumerable.Range(0, 3).Select(_ => "bra ki lo mur ta ven zo".Split(' ')[random.Next(7)]));
}
