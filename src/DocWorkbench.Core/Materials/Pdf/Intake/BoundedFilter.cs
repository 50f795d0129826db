using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>A filter that looks how far its input expands before the library expands it.</summary>
internal sealed class BoundedFilter(IFilter filter, PdfBudget budget) : IFilter
{
    /// <summary>Samples of one row before prediction; wider than any picture a page shows.</summary>
    private const int WidestRow = 100_000;

    /// <summary>A byte of run lengths expands to at most this many.</summary>
    private const int LongestRun = 128;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Measure(input.Span, DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex));
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Inflate(output.Length, filter is FlateFilter or LzwFilter ? 0 : output.Length);

        if (LetterTables.AreTooWide(output.Span))
        {
            budget.Refuse(PdfBudget.ExpandsTooFar);
        }

        // Objects packed into a stream: what is hidden in the file itself is hidden here too.
        if (streamDictionary.TryGet(NameToken.First, out NumericToken _))
        {
            PdfNames.HideBranches(output.Span);
        }

        return output;
    }

    private void Measure(ReadOnlySpan<byte> input, DictionaryToken parameters)
    {
        if (
            parameters.TryGet(NameToken.Columns, out NumericToken columns) && columns.Data is < 0 or > WidestRow
            || parameters.TryGet(NameToken.BitsPerComponent, out NumericToken bits) && bits.Data is < 0 or > 32
        )
        {
            budget.Refuse(PdfBudget.ExpandsTooFar);
        }

        switch (filter)
        {
            case FlateFilter:
                Inflate(input);
                break;
            case LzwFilter:
                budget.Inflate(0, LzwLength.Of(input, PdfBudget.LargestStream, budget));
                break;
            case RunLengthFilter:
                budget.Inflate((long)input.Length * LongestRun / 2, 0);
                break;
        }
    }

    private void Inflate(ReadOnlySpan<byte> input)
    {
        if (input.Length < 3)
        {
            return;
        }

        using var packed = new MemoryStream(input[2..].ToArray(), writable: false);
        using var inflater = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[65_536];
        try
        {
            var total = 0L;
            for (int count; (count = inflater.Read(buffer)) > 0; )
            {
                total += count;
                budget.Inflate(total, count);
            }
        }
        catch (InvalidDataException)
        {
            // Damage is the library's to deal with; up to here the stream was small enough.
        }
    }
}
