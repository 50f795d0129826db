using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>Turns differing tokens into marks a person can read: no confetti, and no marks at all where nearly everything differs.</summary>
internal static class RunTidier
{
    private const int KeptLetters = 3;
    private const double RewrittenShare = 0.6;

    // Above this texts are compared by line first, and by word only inside lines that belong together.
    private const int MaximumTokens = 150_000;

    // So many words with next to none in common need no comparison in order to be called rewritten.
    private const int ManyTokens = 10_000;
    private const double Strange = 0.1;

    public static WordDiff Tidy(TokenList before, TokenList after, bool rewritable)
    {
        if (before.Text == after.Text)
        {
            return new WordDiff { Edits = [] };
        }

        if (before.Spans.Count + after.Spans.Count > MaximumTokens)
        {
            var lines = LineDiff.Compare(before.Text, after.Text, TokenList.OfProse);
            return Finish(before.Text, after.Text, lines.Edits, limited: true, rewritable);
        }

        if (rewritable && before.Spans.Count + after.Spans.Count > ManyTokens && Similarity.OfWords(before.Text, after.Text) < Strange)
        {
            return Whole(before.Text, after.Text, limited: true);
        }

        var (runs, limited) = SequenceDiffer.Compare(before.Pieces, after.Pieces);
        return Finish(
            before.Text,
            after.Text,
            [.. Join(before, RunSlider.Slide(before, after, runs)).Select(r => EditOf(before, after, r))],
            limited,
            rewritable
        );
    }

    /// <summary>Of two lines that belong together; a line too long to compare by word is marked whole.</summary>
    public static WordDiff TidyLine(TokenList before, TokenList after) =>
        before.Spans.Count + after.Spans.Count > MaximumTokens
            ? Whole(before.Text, after.Text, limited: true)
            : Tidy(before, after, rewritable: false);

    private static WordDiff Finish(string before, string after, ImmutableArray<SpanPair> edits, bool limited, bool rewritable) =>
        rewritable && IsRewritten(before, after, edits) ? Whole(before, after, limited) : new WordDiff { Edits = edits, Limited = limited };

    public static WordDiff Whole(string before, string after, bool limited) =>
        new()
        {
            Edits = [new SpanPair(WithoutLineEnd(before), WithoutLineEnd(after))],
            Rewritten = true,
            Limited = limited,
        };

    private static SpanPair EditOf(TokenList before, TokenList after, Run run) =>
        new(before.Characters(run.Before, run.BeforeEnd), after.Characters(run.After, run.AfterEnd));

    private static TextSpan? WithoutLineEnd(string text)
    {
        var length = text.AsSpan().TrimEnd().Length;
        return text.Length == 0 ? null : new TextSpan(0, length == 0 ? text.Length : length);
    }

    private static List<Run> Join(TokenList before, List<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && IsSlight(before, joined[^1].BeforeEnd, run.Before))
            {
                joined[^1] = joined[^1] with { BeforeEnd = run.BeforeEnd, AfterEnd = run.AfterEnd };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    // What both texts share between two edits is the same on either side, so looking at one is enough.
    private static bool IsSlight(TokenList tokens, int first, int end)
    {
        var letters = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens.Pieces[i] is "\n" or "\r\n" or "\r")
            {
                return false;
            }

            letters += tokens.Pieces[i].Count(char.IsLetterOrDigit);
            if (letters > KeptLetters)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRewritten(string before, string after, ImmutableArray<SpanPair> edits)
    {
        var marked = edits.Sum(e => Visible(before, e.Before) + Visible(after, e.After));
        var all = Visible(before, new TextSpan(0, before.Length)) + Visible(after, new TextSpan(0, after.Length));
        return marked > all * RewrittenShare && edits.Any(e => e.Before is not null) && edits.Any(e => e.After is not null);
    }

    private static int Visible(string text, TextSpan? span)
    {
        var count = 0;
        foreach (var c in span is { } s ? text.AsSpan(s.Start, s.Length) : [])
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
