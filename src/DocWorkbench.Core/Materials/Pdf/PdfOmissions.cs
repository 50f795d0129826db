using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Pdf.Layout;
using DocWorkbench.Core.Materials.Pdf.Tracing;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Pdf;

/// <summary>Keeps account of what a reading leaves out, holds back, and of what deserves a look.</summary>
internal sealed class PdfOmissions(int attachments)
{
    private const double WholePage = 0.5;
    private const int FewLetters = 12;
    private const int LongestHeld = 500;
    private const double ManyRightToLeft = 0.05;

    private readonly List<int> scanned = [];
    private readonly List<int> recognised = [];
    private readonly List<int> lost = [];
    private readonly List<int> tooLarge = [];
    private readonly ImmutableArray<QuarantinedText>.Builder held = ImmutableArray.CreateBuilder<QuarantinedText>();
    private readonly Dictionary<string, int> hidden = [];
    private int pictures;
    private int fields;
    private int edges;
    private int unknown;
    private int rightToLeft;
    private int remarks;

    /// <summary>Letters on the pages and in remarks, read or not.</summary>
    public int Characters { get; private set; }

    public bool HasScans => scanned.Count > 0;

    public bool HasTooLarge => tooLarge.Count > 0;

    public ImmutableArray<QuarantinedText> Held => held.ToImmutable();

    public void Lost(int page, bool isTooLarge) => (isTooLarge ? tooLarge : lost).Add(page);

    /// <summary>What somebody who looks at the page reads; the rest is noted.</summary>
    public IReadOnlyList<Glyph> Shown(TracedPage page)
    {
        pictures += page.Pictures;
        fields += page.Fields;
        remarks += page.Remarks.Length;
        held.AddRange(page.Remarks.Select(r => Hold(QuarantineReason.Comment, r.Text, page.Number)));
        var letters = page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        Characters += letters.Sum(g => LetterCount.Of(g.Text)) + page.Remarks.Sum(r => LetterCount.Of(r.Text));
        unknown += letters.Count(g => g.Text.Any(c => c == '\uFFFD' || char.IsSurrogate(c) && g.Text.Length == 1));
        rightToLeft += letters.Count(g => g.Text.Any(Letters.IsRightToLeft));
        var shown = letters.Count(g => g.Visibility == Visibility.Shown);
        if (shown < FewLetters && page.PictureShare >= WholePage)
        {
            // Under a scanned page lie the words a machine recognised in it: they are its text.
            if (letters.Count(g => g.Visibility == Visibility.Invisible) >= FewLetters)
            {
                recognised.Add(page.Number);
                return [.. page.Glyphs.Where(g => g.Visibility is Visibility.Shown or Visibility.Invisible)];
            }

            scanned.Add(page.Number);
        }

        HoldBack(page, Visibility.Invisible, "invisible text", QuarantineReason.HiddenText);
        HoldBack(page, Visibility.Outside, "text beside the page", QuarantineReason.HiddenText);
        HoldBack(page, Visibility.White, "white text", QuarantineReason.UnreadableText);
        HoldBack(page, Visibility.Tiny, "text too small to read", QuarantineReason.UnreadableText);
        return [.. page.Glyphs.Where(g => g.Visibility == Visibility.Shown)];
    }

    public void PageEdges(IEnumerable<TextLine> lines) => edges = lines.Sum(l => l.Text.Length);

    public ImmutableArray<LeftOut> LeftOut()
    {
        LeftOut?[] all =
        [
            edges > 0 ? new LeftOut("headers and footers", "They repeat on every page.", edges) : null,
            .. hidden.Select(h => new LeftOut(h.Key, "Nobody who looks at the page sees it.", h.Value)),
            pictures > 0 ? new LeftOut(Count(pictures, "picture"), "Only the text of a PDF is read.", 0) : null,
            fields > 0 ? new LeftOut(Count(fields, "form field"), "What is filled into forms is not part of the text.", 0) : null,
            attachments > 0 ? new LeftOut(Count(attachments, "attached file"), "Files inside the document are not opened.", 0) : null,
            remarks > 0
                ? new LeftOut(
                    Count(remarks, "comment"),
                    "Remarks on the text are not part of it.",
                    held.Where(h => h.Reason == QuarantineReason.Comment).Sum(h => h.Text.Length)
                )
                : null,
        ];
        return [.. all.OfType<LeftOut>()];
    }

    public ImmutableArray<string> Warnings()
    {
        string?[] all =
        [
            "PDF: text only; tables, columns and pictures may read out of order.",
            Of(scanned, "is a scanned picture without text", "are scanned pictures without text"),
            Of(
                recognised,
                "is a scanned picture; its text was recognised by a machine",
                "are scanned pictures; their text was recognised by a machine"
            ),
            Of(lost, "is damaged and was not read", "are damaged and were not read"),
            Of(tooLarge, "holds more than can be read and was left out", "hold more than can be read and were left out"),
            rightToLeft > ManyRightToLeft * Characters
                ? "The text runs from right to left; a PDF gives such text in bad order, so check every sentence."
                : null,
            unknown > 0 ? $"{Count(unknown, "sign")} on the pages stand for no character; they are shown as \uFFFD." : null,
        ];
        return [.. all.OfType<string>()];
    }

    private void HoldBack(TracedPage page, Visibility visibility, string what, QuarantineReason reason)
    {
        var glyphs = page.Glyphs.Where(g => g.Visibility == visibility).ToList();
        var text = string.Join(' ', LineBuilder.Build(page, glyphs).Select(l => l.Text)).Trim();
        if (text.Any(char.IsLetterOrDigit))
        {
            hidden[what] = hidden.GetValueOrDefault(what) + text.Length;
            held.Add(Hold(reason, text, page.Number));
        }
    }

    private static QuarantinedText Hold(QuarantineReason reason, string text, int page) =>
        new(reason, text.Length > LongestHeld ? text[..LongestHeld] + "…" : text, $"page {page}", PassageId: null);

    private static string? Of(List<int> pages, string one, string many) =>
        pages.Count == 0
            ? null
            : $"{char.ToUpperInvariant(PageList.Of(pages)[0])}{PageList.Of(pages)[1..]} {(pages.Count == 1 ? one : many)}.";

    private static string Count(int times, string what) => times == 1 ? $"1 {what}" : FormattableString.Invariant($"{times:N0} {what}s");
}
