namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>How long LZW data becomes, found without expanding it.</summary>
internal static class LzwLength
{
    private const int Clear = 256;
    private const int End = 257;
    private const int WidestCode = 12;

    /// <summary>Never much less than the true length; counting stops once the budget is spent.</summary>
    public static long Of(ReadOnlySpan<byte> input, long most, PdfBudget budget)
    {
        var lengths = new int[1 << WidestCode];
        lengths.AsSpan(0, Clear).Fill(1);
        var (total, next, width, previous) = (0L, End + 1, 9, 0);
        var (bits, held) = (0u, 0);
        foreach (var sign in input)
        {
            bits = (bits << 8) | sign;
            held += 8;
            while (held >= width)
            {
                held -= width;
                var code = (int)(bits >> held) & ((1 << width) - 1);
                if (code == Clear)
                {
                    (next, width, previous) = (End + 1, 9, 0);
                    continue;
                }

                if (code == End)
                {
                    return total;
                }

                var length = code < next ? Math.Max(lengths[code], 1) : previous + 1;
                total += length;
                if (total > most)
                {
                    budget.Inflate(total, 0);
                }

                if (previous > 0 && next < lengths.Length)
                {
                    lengths[next++] = previous + 1;
                }

                previous = length;
                width =
                    next >= 2047 ? 12
                    : next >= 1023 ? 11
                    : next >= 511 ? 10
                    : 9;
            }
        }

        return total;
    }
}
