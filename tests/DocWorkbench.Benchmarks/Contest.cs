using System.Globalization;

namespace DocWorkbench.Benchmarks;

/// <summary>Ours and a peer on the same documents, in turns, so that a busy moment of the machine meets both.</summary>
internal static class Contest
{
    private const int WarmUps = 2;
    private const int Repeats = 3;
    private const int Rounds = 2;

    /// <param name="ours">Milliseconds that one document takes.</param>
    /// <param name="peer">The same; null when there is none, negative when it can't read the document.</param>
    public static void Print(
        string title,
        IReadOnlyList<string> documents,
        Func<string, double> ours,
        string peerName,
        Func<string, double>? peer
    )
    {
        if (documents.Count == 0)
        {
            return;
        }

        for (var i = 0; i < WarmUps; i++)
        {
            Pass(documents, ours, peer, repeats: 1);
        }

        Console.WriteLine($"\n{title}: {documents.Count} document{(documents.Count == 1 ? "" : "s")}, milliseconds each, warm");
        Console.WriteLine($"{"", -14}{"", -22}{"min", 9}{"median", 9}{"max", 9}");
        for (var round = 1; round <= Rounds; round++)
        {
            var (mine, theirs) = Pass(documents, ours, peer, Repeats);
            Line($"round {round}", "ours", mine);
            if (theirs.Count > 0)
            {
                Line("", peerName, theirs);
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{"", -14}ratio of the medians {Median(mine) / Median(theirs):0.00}")
                );
            }
        }
    }

    // Each document's median, for both.
    private static (List<double> Ours, List<double> Peer) Pass(
        IReadOnlyList<string> documents,
        Func<string, double> ours,
        Func<string, double>? peer,
        int repeats
    )
    {
        var mine = new List<double>();
        var theirs = new List<double>();
        foreach (var document in documents)
        {
            var times = Enumerable.Range(0, repeats).Select(_ => (Ours: ours(document), Peer: peer?.Invoke(document) ?? -1)).ToList();
            mine.Add(Median([.. times.Select(t => t.Ours)]));
            if (Median([.. times.Select(t => t.Peer)]) is >= 0 and var read)
            {
                theirs.Add(read);
            }
        }

        return (mine, theirs);
    }

    private static void Line(string round, string who, List<double> times) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{round, -14}{who, -22}{times.Min(), 9:0.0}{Median(times), 9:0.0}{times.Max(), 9:0.0}"
            )
        );

    private static double Median(IReadOnlyCollection<double> times)
    {
        var sorted = times.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
