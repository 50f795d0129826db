using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Passages;
using DocWorkbench.Core.Materials.Pdf;
using DocWorkbench.Core.Materials.Quarantine;
using DocWorkbench.Core.Materials.Status;
using DocWorkbench.Core.Materials.Web;
using DocWorkbench.Core.Materials.Word;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials;

/// <summary>Reads a material of any kind into passages.</summary>
public static class MaterialReader
{
    /// <summary>Bytes of Markdown, text or a note.</summary>
    private const int LargestText = 4_000_000;

    /// <summary>Characters; a thousand pages, as of a Word document.</summary>
    private const int LongestText = 2_000_000;

    private const int LongestTitle = 120;

    public static MaterialReading Read(MaterialSource source, CancellationToken cancellation) =>
        source.Kind switch
        {
            MaterialKind.Word => FromContent(source, WordReader.Read(source.Bytes, cancellation)),
            MaterialKind.WebPage => FromContent(
                source,
                WebPageReader.Read(source.Bytes, source.Address, source.UsesOwnAddress, source.Charset, cancellation)
            ),
            MaterialKind.Pdf => FromContent(source, PdfReader.Read(source.Bytes, cancellation)),
            _ => FromText(source),
        };

    private static MaterialReading FromContent(MaterialSource source, ContentReading reading) =>
        reading switch
        {
            ContentReading.Refused refused => new MaterialReading.Refused(refused.Reason),
            ContentReading.Success success => Assemble(
                source,
                ContentMarkdownWriter.Write(success.Nodes.Where(n => n is not CommentNode)),
                [.. ContentCutter.Cut(success.Nodes)],
                ContentCount.Of(success.Nodes),
                success
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };

    private static MaterialReading FromText(MaterialSource source)
    {
        if (source.Bytes.Length > LargestText)
        {
            return new MaterialReading.Refused($"The text is larger than {LargestText / 1_000_000} MB.");
        }

        var (text, warning) = TextDecoder.Decode(source.Bytes.Span);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new MaterialReading.Refused("This is not a text file.");
        }

        if (text.Length > LongestText)
        {
            return new MaterialReading.Refused(
                $"The text has more than {LongestText / 1_000_000} million characters; split it and add the parts that matter."
            );
        }

        var cut =
            source.Kind == MaterialKind.PlainText
                ? new MarkdownCut(PlainCutter.Cut(text), Title: null, [], [], Warning: null)
                : MarkdownCutter.Cut(text);
        string?[] warnings = [warning, cut.Warning];
        return Assemble(
            source,
            text,
            cut.Drafts,
            cut.Drafts.Sum(d => LetterCount.Of(d.Text)),
            new ContentReading.Success(cut.Title, [], cut.LeftOut, [.. warnings.OfType<string>()])
            {
                SourceCharacters = LetterCount.Of(text),
                Quarantine = cut.Hidden,
            }
        );
    }

    private static MaterialReading Assemble(
        MaterialSource source,
        string markdown,
        IReadOnlyCollection<PassageDraft> drafts,
        int characters,
        ContentReading.Success reading
    )
    {
        var sha256 = ContentHash.Of(source.Bytes.Span);
        var name = source.Name.Trim() is { Length: > 0 } given ? given : "Untitled";

        // A title stands beside every passage that is sent on, and nobody can hold it back.
        var title = new[] { reading.Title, TitleOf(drafts) }.OfType<string>().FirstOrDefault(PassageScanner.IsHarmless) ?? name;
        var status = source.Kind == MaterialKind.Note ? MaterialStatus.Published : MaterialStatusDetector.Of(name, title, drafts);
        var (passages, quarantine) = PassageScanner.Scan(PassageBuilder.Build(sha256, status, drafts), reading.Quarantine);
        return new MaterialReading.Success(
            new Material
            {
                Sha256 = sha256,
                Name = name,
                Title = title,
                Kind = source.Kind,
                Status = status,
                Passages = passages,
                Markdown = markdown,
                Coverage = new Coverage(reading.SourceCharacters, passages.Length, characters, reading.LeftOut),
                Warnings = reading.Warnings,
                Pictures = reading.Pictures,
                Quarantine = quarantine,
            }
        );
    }

    // A title that no style marks is a short paragraph in front of the first heading.
    private static string? TitleOf(IReadOnlyCollection<PassageDraft> drafts)
    {
        var first = drafts.FirstOrDefault();
        var line = first?.Text.Split('\n')[0].Trim();
        return
            first is { Level: 0, Kind: PassageKind.Paragraph }
            && line is { Length: > 0 and <= LongestTitle }
            && drafts.Any(d => d.Level > 0)
            ? line
            : drafts.FirstOrDefault(d => d.Level > 0)?.Text.ReplaceLineEndings(" ");
    }
}
