using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>How well the checks agree with the editor, and where they don't.</summary>
internal sealed record BlindFigures(ImmutableArray<BlindSentence> Sentences)
{
    public Agreement Planned => Of(FindingCode.PlannedNotShipped, 'P', "SUNP");

    /// <summary>Wrong ones are false alarms on anything that somebody said, planned or not, and on what states nothing.</summary>
    public Agreement Unsupported => Of(FindingCode.Unsupported, 'U', "SUNP");

    public double FalseAlarms => (double)Unsupported.Wrong.Length / Sentences.Count(s => s.Label is 'S' or 'P' or 'N');

    public Agreement Literals =>
        new(
            Sentences.Sum(s => s.Invented.Length - s.MissedLiterals.Count()),
            [.. Sentences.SelectMany(s => s.MissedLiterals.Select(l => $"{l} in {s.Text}"))],
            [.. Sentences.SelectMany(s => s.WrongLiterals.Select(l => $"{l} in {s.Text}"))]
        );

    public string Lines =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"planned {Planned}\nunsupported {Unsupported}, false alarms {FalseAlarms:P1}\nliterals {Literals}"
        );

    public string Differences =>
        string.Join(
            '\n',
            new[] { ("planned", Planned), ("unsupported", Unsupported), ("literals", Literals) }.SelectMany(a =>
                a.Item2.Missed.Select(m => $"{a.Item1} missed: {m}").Concat(a.Item2.Wrong.Select(w => $"{a.Item1} wrong: {w}"))
            )
        );

    private Agreement Of(FindingCode code, char label, string judged)
    {
        var among = Sentences.Where(s => judged.Contains(s.Label, StringComparison.Ordinal)).ToList();
        return new(
            among.Count(s => s.Label == label && s.Has(code)),
            [.. among.Where(s => s.Label == label && !s.Has(code)).Select(Words)],
            [.. among.Where(s => s.Label != label && s.Has(code)).Select(Words)]
        );
    }

    private static string Words(BlindSentence sentence) =>
        $"[{sentence.Label}] {sentence.Text}{string.Concat(sentence.Found.Where(f => f.Code is FindingCode.Unsupported or FindingCode.PlannedNotShipped).Select(f => $"\n      {f.Code}: {f.Reason}"))}";
}
