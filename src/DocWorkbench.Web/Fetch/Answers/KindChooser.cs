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
                FetchSentences.WrongKind(FetchTexts.Kind_DamagedWord)
            ),
            // A package names its parts in the clear.
            MaterialKind.Word when bytes.AsSpan().IndexOf("word/"u8) < 0 => throw new FetchRefusedException(
                FetchSentences.WrongKind(FetchTexts.Kind_Zip)
            ),
            MaterialKind.Markdown or MaterialKind.PlainText when IsBinary(bytes) => throw new FetchRefusedException(
                FetchSentences.WrongKind(FetchTexts.Kind_NoText)
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
            "application/msword" => FetchTexts.Kind_OldWord,
            "application/json" or "application/ld+json" => FetchTexts.Kind_Json,
            "application/xml" or "application/rss+xml" or "application/atom+xml" => FetchTexts.Kind_Xml,
            "application/gzip" or "application/x-gzip" or "application/x-tar" or "application/x-7z-compressed" or "application/vnd.rar" =>
                FetchTexts.Kind_Archive,
            "text/css" or "text/javascript" or "application/javascript" or "application/wasm" => FetchTexts.Kind_Program,
            "text/calendar" or "text/vcard" => FetchTexts.Kind_Calendar,
            _ when type.StartsWith("image/", StringComparison.Ordinal) => FetchTexts.Kind_Picture,
            _ when type.StartsWith("video/", StringComparison.Ordinal) => FetchTexts.Kind_Video,
            _ when type.StartsWith("audio/", StringComparison.Ordinal) => FetchTexts.Kind_Sound,
            _ when type.StartsWith("font/", StringComparison.Ordinal) => FetchTexts.Kind_Font,
            _ when type.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) => FetchTexts.Kind_Office,
            _ when type.StartsWith("application/vnd.ms-", StringComparison.Ordinal) => FetchTexts.Kind_Office,
            _ => FetchTexts.Kind_Other,
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
