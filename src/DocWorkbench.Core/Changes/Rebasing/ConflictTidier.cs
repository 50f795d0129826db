namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Makes conflicts what a person has to choose between: no lines both sides share at their ends, no crumbs side by side.</summary>
internal static class ConflictTidier
{
    // Two conflicts with no more than these lines between them, within a block or with no word, are one question.
    private const int JoinedLines = 3;

    public static List<Chunk> Tidy(IReadOnlyList<Chunk> chunks, string[] nowKeys, string[] proposedKeys)
    {
        var tidy = new List<Chunk>();
        foreach (var chunk in chunks.SelectMany(c => c.Kind == ChunkKind.Conflict ? Trim(c, nowKeys, proposedKeys) : [c]))
        {
            if (chunk.Kind == ChunkKind.Conflict && OpenConflict(tidy, nowKeys) is var first and >= 0)
            {
                var joined = Joined(tidy[first], chunk);
                tidy.RemoveRange(first, tidy.Count - first);
                tidy.Add(joined);
            }
            else
            {
                tidy.Add(chunk);
            }
        }

        return tidy;
    }

    private static IEnumerable<Chunk> Trim(Chunk chunk, string[] nowKeys, string[] proposedKeys)
    {
        var (now, proposed) = (chunk.Now, chunk.Proposed);
        var (head, tail, most) = (0, 0, Math.Min(now.Length, proposed.Length));
        while (head < most && nowKeys[now.Start + head] == proposedKeys[proposed.Start + head])
        {
            head++;
        }

        while (tail < most - head && nowKeys[now.End - 1 - tail] == proposedKeys[proposed.End - 1 - tail])
        {
            tail++;
        }

        if (head > 0)
        {
            yield return new Chunk(
                ChunkKind.BothAlike,
                new LineRange(chunk.Base.Start, chunk.Base.Start),
                now with
                {
                    End = now.Start + head,
                },
                proposed with
                {
                    End = proposed.Start + head,
                }
            );
        }

        yield return new Chunk(
            ChunkKind.Conflict,
            chunk.Base,
            new LineRange(now.Start + head, now.End - tail),
            new LineRange(proposed.Start + head, proposed.End - tail)
        );
        if (tail > 0)
        {
            yield return new Chunk(
                ChunkKind.BothAlike,
                new LineRange(chunk.Base.End, chunk.Base.End),
                now with
                {
                    Start = now.End - tail,
                },
                proposed with
                {
                    Start = proposed.End - tail,
                }
            );
        }
    }

    /// <summary>The conflict that one standing next would belong to; -1 for none.</summary>
    private static int OpenConflict(List<Chunk> chunks, string[] nowKeys)
    {
        var (lines, words, blanks) = (0, false, false);
        for (var i = chunks.Count - 1; i >= 0; i--)
        {
            var chunk = chunks[i];
            if (chunk.Kind == ChunkKind.Conflict)
            {
                return i;
            }

            lines += chunk.Now.Length;
            var isGap = chunk.Kind is ChunkKind.Same or ChunkKind.BothAlike;
            if (!isGap || lines > JoinedLines)
            {
                return -1;
            }

            var gap = nowKeys.AsSpan(chunk.Now.Start, chunk.Now.Length);
            (words, blanks) = (words || HasWords(gap), blanks || HasBlank(gap));
            if (words && blanks)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool HasWords(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Any(char.IsLetterOrDigit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBlank(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                return true;
            }
        }

        return false;
    }

    private static Chunk Joined(Chunk first, Chunk last) =>
        new(
            ChunkKind.Conflict,
            new LineRange(first.Base.Start, last.Base.End),
            new LineRange(first.Now.Start, last.Now.End),
            new LineRange(first.Proposed.Start, last.Proposed.End)
        );
}
