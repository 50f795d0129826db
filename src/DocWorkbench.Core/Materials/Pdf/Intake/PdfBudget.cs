namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>What one reading may spend. The library has no bounds and no cancellation of its own; everything it asks for passes here.</summary>
internal sealed class PdfBudget(long fileLength, CancellationToken cancellation)
{
    public const string ExpandsTooFar = "The PDF expands to far more than its size promises; it was not read.";
    public const string TooMuchText = "The PDF holds more text than can be read.";
    public const string RunsInCircles = "The PDF refers to itself in circles or is badly damaged; it was not read.";

    /// <summary>Bytes of one stream after inflating.</summary>
    public const int LargestStream = 32_000_000;

    /// <summary>Bytes of page description read at once; more becomes hundreds of megabytes of objects.</summary>
    public const int LargestContent = 6_000_000;

    private const int GlyphsOfPage = 200_000;
    private const int GlyphsOfDocument = 12_000_000;
    private const int StepsOfPage = 600_000;
    private const int StepsOfForm = 30;
    private const int StepsOfDocument = 40_000_000;

    private readonly long readable = 10_000_000 + (3 * fileLength);
    private readonly long inflatable = 40_000_000 + (40 * fileLength);
    private readonly long describable = 3_000_000 + (15 * fileLength);
    private long read;
    private long inflated;
    private long described;
    private long glyphs;
    private long steps;
    private int pageGlyphs;
    private int pageSteps;

    /// <summary>Why the document can't be read; null while nothing speaks against it.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Something of the page being read was too much; the others may still be read.</summary>
    public bool IsPageTooLarge { get; private set; }

    public void StartPage()
    {
        Check();
        (pageGlyphs, pageSteps, IsPageTooLarge) = (0, 0, false);
    }

    public void Read(int bytes)
    {
        if ((read += bytes) > readable)
        {
            Refuse(RunsInCircles);
        }

        if ((read & 0xFFFF) < bytes)
        {
            Check();
        }
    }

    /// <param name="bytes">Of one stream, so far.</param>
    public void Inflate(long bytes, long more)
    {
        Check();
        if (bytes > LargestStream || (inflated += more) > inflatable)
        {
            Refuse(ExpandsTooFar);
        }
    }

    public void Describe(long bytes)
    {
        Check();
        if ((described += bytes) > describable)
        {
            Refuse(ExpandsTooFar);
        }

        if (bytes > LargestContent)
        {
            SkipPage();
        }
    }

    public void Step()
    {
        if (++steps > StepsOfDocument)
        {
            Refuse(ExpandsTooFar);
        }

        if (++pageSteps > StepsOfPage)
        {
            SkipPage();
        }

        if ((steps & 0xFFF) == 0)
        {
            Check();
        }
    }

    /// <summary>A drawing used inside a drawing costs as much as many steps.</summary>
    public void Form()
    {
        pageSteps += StepsOfForm;
        Step();
    }

    public void Glyph(int characters)
    {
        if ((glyphs += characters) > GlyphsOfDocument)
        {
            Refuse(TooMuchText);
        }

        if ((pageGlyphs += characters) > GlyphsOfPage)
        {
            SkipPage();
        }
    }

    public void SkipPage()
    {
        IsPageTooLarge = true;
        throw new PdfBoundException("The page holds more than can be read.");
    }

    public void Refuse(string reason)
    {
        Refusal ??= reason;
        throw new PdfBoundException(Refusal);
    }

    private void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Refusal is not null)
        {
            throw new PdfBoundException(Refusal);
        }
    }
}
