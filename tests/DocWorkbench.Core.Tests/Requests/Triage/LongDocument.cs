using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Requests.Triage;

/// <summary>Some forty pages about one trade, the same for the same seed, with paragraphs planted among its own.</summary>
internal sealed class LongDocument(int seed, string[] things, string[] parts, string[] deeds, string[] ends)
{
    private const int Chapters = 14;
    private const int SectionsOfAChapter = 4;
    private const int ParagraphsOfASection = 7;

    public Material Plant(params string[] paragraphs)
    {
        var random = new Random(seed);
        var text = new StringBuilder("# Requirements\n\n");
        var at = paragraphs.Select(_ => random.Next(Chapters * SectionsOfAChapter * ParagraphsOfASection)).ToList();
        var count = 0;
        for (var chapter = 1; chapter <= Chapters; chapter++)
        {
            text.Append("## The ").Append(Of(things)).Append(" and the ").Append(Of(parts)).Append("\n\n");
            for (var section = 0; section < SectionsOfAChapter; section++)
            {
                text.Append("### How to ").Append(Of(deeds)).Append(" the ").Append(Of(things)).Append("\n\n");
                for (var paragraph = 0; paragraph < ParagraphsOfASection; paragraph++, count++)
                {
                    text.Append(Paragraph()).Append("\n\n");
                    foreach (var planted in paragraphs.Where((_, i) => at[i] == count))
                    {
                        text.Append(planted).Append("\n\n");
                    }
                }
            }
        }

        return Sources.Markdown(text.ToString(), "requirements.md");

        string Of(string[] words) => words[random.Next(words.Length)];

        string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(2, 5)).Select(_ => Sentence()));

        string Sentence() =>
            random.Next(4) switch
            {
                0 => $"The {Of(things)} must {Of(deeds)} its {Of(parts)} {Of(ends)}.",
                1 => $"Before you {Of(deeds)} a {Of(things)}, look at the {Of(parts)} and at the {Of(parts)} of the {Of(things)}.",
                2 => $"If the {Of(parts)} of the {Of(things)} does not {Of(deeds)} {Of(ends)}, the {Of(things)} says so.",
                _ => $"Each {Of(parts)} can {Of(deeds)} one {Of(things)} {Of(ends)}, and no {Of(parts)} is lost.",
            };
    }
}
