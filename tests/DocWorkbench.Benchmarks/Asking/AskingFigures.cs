using System.Globalization;
using DocWorkbench.Benchmarks.Changes;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Benchmarks.Asking;

/// <summary>The tokens of a reply that asks for exactly what an editor changed, beside those of the whole changed file.</summary>
internal static class AskingFigures
{
    private const int Pairs = 20;

    public static int Print(string? folder)
    {
        if (ArticleVersions.Load(folder) is not { Count: > 0 } all)
        {
            Console.WriteLine("No pairs of versions were found: name a folder with NAME.before.md and NAME.after.md.");
            return 0;
        }

        // Every nth, so that the figures are of the whole collection.
        var step = Math.Max(1, all.Count / Pairs);
        var counter = TokenCounter.Of("gpt-4o");
        var shares = new List<double>();
        Console.WriteLine($"{"pair", 6}{"whole file", 12}{"reply", 8}{"share", 9}  applied by our reader");
        for (var i = 0; i < all.Count && shares.Count < Pairs; i += step)
        {
            var (before, after) = all[i];
            var reply = FaithfulReply.Write(HowToReader.Read(before), HowToReader.Read(after));
            var (whole, tokens) = (counter.Count(after.Text), counter.Count(reply));
            var isExact = Applied(before, reply) is { } bytes && bytes.AsSpan().SequenceEqual(after.Bytes.AsSpan());
            // What our reader does not take would have to be asked for as a whole file.
            var share = isExact ? (double)tokens / whole : 1;
            shares.Add(share);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i, 6}{whole, 12}{tokens, 8}{share, 9:P1}  {(isExact ? "byte for byte" : "NOT EXACT, counted as a whole file")}"
                )
            );
        }

        shares.Sort();
        var median = (shares[(shares.Count - 1) / 2] + shares[shares.Count / 2]) / 2;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"median of {shares.Count} pairs: {median:P1} of the tokens of the whole file")
        );
        return 0;
    }

    /// <summary>Null where a change has no place.</summary>
    private static byte[]? Applied(SourceText before, string reply)
    {
        var howTo = HowToReader.Read(before);
        return
            ProposalReader.Read(reply) is ProposalReading.Success read
            && OperationPlacer.Place(howTo, read.Proposal) is { Unplaced.IsEmpty: true } placed
            ? ChangeSplicer.Apply(howTo, placed.Placed.Select(c => (c, c.NewText)))
            : null;
    }
}
