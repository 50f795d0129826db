namespace DocWorkbench.Core.Text;

/// <summary>Tells UTF-8 from UTF-16, by byte order mark or by where the zero bytes stand.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 4096;

    public static (SourceEncoding Encoding, int PreambleLength) Detect(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (SourceEncoding.Utf8, 3),
            [0xFF, 0xFE, ..] => (SourceEncoding.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (SourceEncoding.Utf16BigEndian, 2),
            _ => (WithoutMark(bytes), 0),
        };

    // Latin text in UTF-16 has a zero in every other byte; UTF-8 text has none.
    private static SourceEncoding WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (sample.Length < 4)
        {
            return SourceEncoding.Utf8;
        }

        int evenZeros = 0,
            oddZeros = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? evenZeros++ : oddZeros++;
            }
        }

        var half = sample.Length / 2;
        return oddZeros * 2 > half && evenZeros * 20 < half ? SourceEncoding.Utf16LittleEndian
            : evenZeros * 2 > half && oddZeros * 20 < half ? SourceEncoding.Utf16BigEndian
            : SourceEncoding.Utf8;
    }
}
