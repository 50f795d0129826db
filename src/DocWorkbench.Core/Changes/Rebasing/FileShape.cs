using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>What the rebased file is like outside its text: each trait as it is now, unless only the proposed text changed it.</summary>
internal sealed record FileShape(SourceEncoding Encoding, bool HasMark, byte[] Tail, string LineEnd)
{
    public static FileShape Of(SourceText before, SourceText now, SourceText proposed) =>
        new(
            Carried(before.Encoding, now.Encoding, proposed.Encoding),
            Carried(before.PreambleLength > 0, now.PreambleLength > 0, proposed.PreambleLength > 0),
            Convert.FromHexString(Carried(TailOf(before), TailOf(now), TailOf(proposed))),
            Carried(before.LineEnd, now.LineEnd, proposed.LineEnd)
        );

    /// <summary>Why the three can't be taken together as text; null where they can.</summary>
    public string? Obstacle(SourceText before, SourceText now, SourceText proposed)
    {
        if (now.Encoding != proposed.Encoding && now.Encoding != before.Encoding && proposed.Encoding != before.Encoding)
        {
            return "The three files have three encodings, so nothing of the proposed text was carried over.";
        }

        return new[] { now, proposed }.Any(s => s.Encoding != Encoding && HasLoneSurrogate(s.Text))
            ? "The files have different encodings and hold bytes that are no characters, so nothing of the proposed text was carried over."
            : null;
    }

    public IEnumerable<string> Remarks(SourceText now, SourceText proposed)
    {
        if (now.Encoding != proposed.Encoding)
        {
            yield return $"The files have different encodings; the result is {Name(Encoding)}.";
        }

        if (LineEndShift.IsBetween(now, proposed))
        {
            yield return $"The files have different line ends; the result has {Name(LineEnd)}.";
        }

        if (now.PreambleLength > 0 != proposed.PreambleLength > 0)
        {
            yield return $"Only one of the files has a byte order mark; the result has {(HasMark ? "one" : "none")}.";
        }
    }

    // EnumerateRunes gives the replacement character for one, which a text may also hold as itself.
    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static T Carried<T>(T before, T now, T proposed) => EqualityComparer<T>.Default.Equals(before, now) ? proposed : now;

    private static string TailOf(SourceText source) => Convert.ToHexString(source.Bytes.AsSpan()[^source.TailLength..]);

    private static string Name(SourceEncoding encoding) => encoding == SourceEncoding.Utf8 ? "UTF-8" : "UTF-16";

    private static string Name(string lineEnd) =>
        lineEnd switch
        {
            "\r\n" => "carriage returns with line feeds",
            "\r" => "carriage returns",
            _ => "line feeds",
        };
}
