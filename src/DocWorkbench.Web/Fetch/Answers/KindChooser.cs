using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>Tells what sort of material an answer is, first by its label, then by its bytes.</summary>
internal static class KindChooser
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string MacroWordType = "application/vnd.ms-word.document.macroenabled.12";
    private const int Sample = 4096;

    /// <summary>Spares a download that can only end in a refusal.</summary>
    /// <exception cref="FetchRefusedException">Things of this sort can't be a material.</exception>
    public static void CheckLabel(ContentLabel label)
    {
        if (ByLabel(label) is null && !IsUnlabelled(label) && label.Type != "application/zip")
        {
            throw new FetchRefusedException(FetchSentences.WrongKind(What(label.Type)));
        }
    }

    /// <exception cref="FetchRefusedException">Things of this sort can't be a material.</exception>
    public static MaterialKind Of(ContentLabel label, byte[] bytes)
    {
        var detected = MaterialSource.Detect(label.FileName, bytes).Kind;
        var kind = ByLabel(label) switch
        {
            // A page under a wrong label; whatever reads Markdown would keep all its markup.
            MaterialKind.Markdown when IsPage(bytes) => MaterialKind.WebPage,
            // Servers of raw files call all text plain.
            MaterialKind.PlainText when detected is MaterialKind.Markdown or MaterialKind.WebPage => detected,
            { } known => known,
            null => detected,
        };
        return kind switch
        {
            MaterialKind.Word when !StartsWith(bytes, "PK"u8) => throw new FetchRefusedException(
                FetchSentences.WrongKind("a damaged Word file")
            ),
            // A package names its parts in the clear.
            MaterialKind.Word when bytes.AsSpan().IndexOf("word/"u8) < 0 => throw new FetchRefusedException(
                FetchSentences.WrongKind("a ZIP archive")
            ),
            MaterialKind.Markdown or MaterialKind.PlainText when IsBinary(bytes) => throw new FetchRefusedException(
                FetchSentences.WrongKind("a file that holds no text")
            ),
            _ => kind,
        };
    }

    private static MaterialKind? ByLabel(ContentLabel label) =>
        label.Type switch
        {
            _ when label.IsMarkdown => MaterialKind.Markdown,
            "text/html" or "application/xhtml+xml" => MaterialKind.WebPage,
            "application/pdf" or "application/x-pdf" => MaterialKind.Pdf,
            WordType or MacroWordType => MaterialKind.Word,
            "text/css" or "text/javascript" or "text/calendar" or "text/vcard" => null,
            _ when label.Type.StartsWith("text/", StringComparison.Ordinal) => MaterialKind.PlainText,
            _ => null,
        };

    private static bool IsUnlabelled(ContentLabel label) =>
        label.Type is "" or "application/octet-stream" or "binary/octet-stream" or "application/x-download" or "application/force-download";

    private static string What(string type) =>
        type switch
        {
            "application/msword" => "an old Word file (.doc)",
            "application/json" or "application/ld+json" => "data (JSON)",
            "application/xml" or "application/rss+xml" or "application/atom+xml" => "data (XML)",
            "application/gzip" or "application/x-gzip" or "application/x-tar" or "application/x-7z-compressed" or "application/vnd.rar" =>
                "an archive",
            "text/css" or "text/javascript" or "application/javascript" or "application/wasm" => "part of a program",
            "text/calendar" or "text/vcard" => "a calendar or contact entry",
            _ when type.StartsWith("image/", StringComparison.Ordinal) => "a picture",
            _ when type.StartsWith("video/", StringComparison.Ordinal) => "a video",
            _ when type.StartsWith("audio/", StringComparison.Ordinal) => "a sound",
            _ when type.StartsWith("font/", StringComparison.Ordinal) => "a font",
            _ when type.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) => "a spreadsheet or a presentation",
            _ when type.StartsWith("application/vnd.ms-", StringComparison.Ordinal) => "a spreadsheet or a presentation",
            _ => "a file of another kind",
        };

    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var start = System.Text.Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, Sample)]).TrimStart('?', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sign) => bytes.StartsWith(sign);

    // UTF-16 has zero bytes too; its mark shows it.
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, Sample)].Contains((byte)0) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
}
