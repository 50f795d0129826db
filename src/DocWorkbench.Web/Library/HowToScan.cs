using System.Collections.Immutable;

namespace DocWorkbench.Web.Library;

/// <summary>Walks a folder for its Markdown files, within bounds.</summary>
internal static class HowToScan
{
    private const int Deepest = 32;
    private const int TitleBytes = 16 * 1024;

    // Links are not followed: they may lead outside, or round in a circle.
    private static readonly EnumerationOptions Plain = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public static HowToListing Run(string root, ScanLimits limits, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<FoundHowTo>();
        var open = new Stack<(DirectoryInfo Folder, int Depth)>([(new DirectoryInfo(root), 0)]);
        var started = TimeProvider.System.GetTimestamp();
        var folders = 0;
        string? notice = null;
        while (notice is null && open.TryPop(out var next))
        {
            folders++;
            foreach (var entry in Entries(next.Folder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (entry is DirectoryInfo folder)
                {
                    if (next.Depth < Deepest && folder.Name is not "node_modules" && !folder.Name.StartsWith('.'))
                    {
                        open.Push((folder, next.Depth + 1));
                    }
                }
                else if (entry is FileInfo file && file.Extension.Equals(".md", StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(new FoundHowTo(Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), Title(file)));
                }

                notice =
                    found.Count >= limits.Files || folders > limits.Folders ? FolderTexts.Notice_TooMany.With(found.Count)
                    : TimeProvider.System.GetElapsedTime(started) > limits.Time ? FolderTexts.Notice_TooSlow.With(found.Count)
                    : null;
                if (notice is not null)
                {
                    break;
                }
            }
        }

        found.Sort((one, other) => string.CompareOrdinal(one.RelativePath, other.RelativePath));
        return new HowToListing(found.DrainToImmutable(), notice);
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.EnumerateFileSystemInfos("*", Plain);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone since its parent was read.
            return [];
        }
    }

    private static string? Title(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            var beginning = new byte[Math.Min(TitleBytes, file.Length)];
            var length = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
            return HowToTitle.Of(beginning.AsSpan(0, length));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // It can still be listed by its name; opening it says what is wrong.
            return null;
        }
    }
}
