using System.Globalization;
using System.Text;

namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>Our means beside the bars, a line for each set.</summary>
internal sealed class CorpusTable
{
    private static readonly string[] Columns = ["text", "headings", "cells", "list F1", "links", "code"];
    private readonly StringBuilder _text = new($"{"set", -22}{string.Concat(Columns.Select(c => $"{c, -16}"))}mojibake\n");
    private readonly List<string> _shortfalls = [];

    public IReadOnlyList<string> Shortfalls => _shortfalls;

    public void Add(CorpusSet set, CorpusReadings readings, IReadOnlyDictionary<string, double> means)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{set.Name, -22}");
        foreach (var column in Columns)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{Cell(set, column, means), -16}");
        }

        _text.Append(CultureInfo.InvariantCulture, $"{means["moji"]}\n");
        Refused(readings);
        Require(means["moji"] == 0, $"{set.Name}: {means["moji"]} signs of a wrong decoding");
    }

    public void Add(CorpusSet set, CorpusReadings readings, (double F1, double UnwantedKept) snippets)
    {
        const double LeastF1 = 0.90;
        const double MostUnwanted = 0.15;
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{set.Name}: F1 {snippets.F1:.000} (bar {LeastF1:.000}), unwanted kept {snippets.UnwantedKept:.000} (bar {MostUnwanted:.000})"
        );
        _text.Append(line).Append('\n');
        Refused(readings);
        Require(snippets.F1 >= LeastF1 && snippets.UnwantedKept <= MostUnwanted, line);
    }

    public override string ToString() => _text.ToString();

    private string Cell(CorpusSet set, string column, IReadOnlyDictionary<string, double> means)
    {
        if (set.Bars.SingleOrDefault(b => b.Column == column) is not { } bar)
        {
            return "-";
        }

        var ours = means[bar.Measure];
        var cell = string.Create(CultureInfo.InvariantCulture, $"{ours:0.0000} / {bar.Least:.000}");
        Require(ours >= bar.Least, $"{set.Name}: {column} {cell}");
        return cell + (ours < bar.Least ? " !" : "");
    }

    private void Require(bool reached, string words)
    {
        if (!reached)
        {
            _shortfalls.Add(words);
        }
    }

    private void Refused(CorpusReadings readings)
    {
        foreach (var refused in readings.Refused)
        {
            _text.Append("  refused ").Append(refused).Append('\n');
        }
    }
}
