namespace DocWorkbench.Core.Changes.Words;

/// <summary>
/// Moves what was put in or taken out to where a person would say that it stands: a whole sentence rather than the end of one and the
/// beginning of another. What comes out is the same text either way.
/// </summary>
internal static class RunSlider
{
    private const int Line = 4;
    private const int Sentence = 3;
    private const int Word = 1;

    public static List<Run> Slide(TokenList before, TokenList after, List<Run> runs)
    {
        var slid = new List<Run>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var isPutIn = run.Before == run.BeforeEnd;
            if (!isPutIn && run.After != run.AfterEnd)
            {
                slid.Add(run);
                continue;
            }

            // Something unchanged stays between two runs.
            var (first, last) = (
                i == 0 ? -1 : EndOf(slid[i - 1], isPutIn),
                i + 1 == runs.Count ? int.MaxValue : StartOf(runs[i + 1], isPutIn)
            );
            var by = isPutIn
                ? Shift(after.Pieces, run.After, run.AfterEnd, first, last)
                : Shift(before.Pieces, run.Before, run.BeforeEnd, first, last);
            slid.Add(run.Shifted(by, by));
        }

        return slid;
    }

    private static int EndOf(Run run, bool after) => after ? run.AfterEnd : run.BeforeEnd;

    private static int StartOf(Run run, bool after) => after ? run.After : run.Before;

    // The best place among all that give the same text; where several are as good, where it is.
    private static int Shift(string[] pieces, int start, int end, int first, int last)
    {
        var (best, most) = (0, Edges(pieces, start, end));
        for (var by = -1; start + by > first && start + by >= 0 && pieces[start + by] == pieces[end + by]; by--)
        {
            Rate(by);
        }

        for (var by = 1; end + by < last && end + by <= pieces.Length && pieces[start + by - 1] == pieces[end + by - 1]; by++)
        {
            Rate(by);
        }

        return best;

        void Rate(int by)
        {
            if (Edges(pieces, start + by, end + by) is var edges && edges > most)
            {
                (best, most) = (by, edges);
            }
        }
    }

    private static int Edges(string[] pieces, int start, int end) => Edge(pieces, start) + Edge(pieces, end);

    // How much of a break there is before a piece.
    private static int Edge(string[] pieces, int at)
    {
        if (at == 0 || at == pieces.Length || IsLineEnd(pieces[at - 1]) || IsLineEnd(pieces[at]))
        {
            return Line;
        }

        var isSpace = char.IsWhiteSpace(pieces[at][0]);
        return isSpace && pieces[at - 1][^1] is ('.' or '!' or '?' or ':' or '…') ? Sentence
            : isSpace || char.IsWhiteSpace(pieces[at - 1][0]) ? Word
            : 0;
    }

    private static bool IsLineEnd(string piece) => piece is "\n" or "\r\n" or "\r";
}
