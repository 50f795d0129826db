using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Library;

/// <summary>Puts a new file in an old one's place so that a reader, or a power cut, sees the one or the other and never a part.</summary>
internal static class FileReplacement
{
    public static async Task<FileWriting> RunAsync(
        string file,
        string shownPath,
        ImmutableArray<byte> bytes,
        string expectedSha256,
        CancellationToken cancellationToken
    )
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.docworkbench.tmp");
        try
        {
            if (new FileInfo(file).IsReadOnly)
            {
                return new FileWriting.Refused(FolderTexts.Error_ReadOnly.With(shownPath));
            }

            if (!await HoldsAsync(file, expectedSha256, cancellationToken))
            {
                return Changed(shownPath);
            }

            await WriteAsync(temporary, file, bytes, cancellationToken);
            // Looked at once more, because writing may have taken a while.
            if (!await HoldsAsync(file, expectedSha256, cancellationToken))
            {
                return Changed(shownPath);
            }

            File.Move(temporary, file, overwrite: true);
            FolderFlush.Run(folder);
            return new FileWriting.Written(ContentHash.Of(bytes.AsSpan()));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new FileWriting.Refused(FolderTexts.Error_Write.With(shownPath, reason.Message));
        }
        finally
        {
            // After the move it is no longer there.
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static FileWriting.Changed Changed(string shownPath) => new(FolderTexts.Error_Changed.With(shownPath));

    private static async Task<bool> HoldsAsync(string file, string expectedSha256, CancellationToken cancellationToken) =>
        ContentHash.Of(await File.ReadAllBytesAsync(file, cancellationToken)) == expectedSha256;

    private static async Task WriteAsync(string temporary, string file, ImmutableArray<byte> bytes, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(file));
        }

        await stream.WriteAsync(bytes.AsMemory(), cancellationToken);
        stream.Flush(flushToDisk: true);
    }
}
