using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Library;

/// <summary>A folder of the writer's own files. Nothing outside it is read or written, wherever links lead.</summary>
internal sealed class ConnectedFolder
{
    private const long LargestFile = 20 * 1024 * 1024;
    private readonly string _realRoot;

    private ConnectedFolder(string root, string realRoot, GitCheckout? git)
    {
        Root = root;
        _realRoot = realRoot;
        Git = git;
    }

    /// <summary>The whole path, as typed.</summary>
    public string Root { get; }

    /// <summary>Null when the folder is in no git checkout.</summary>
    public GitCheckout? Git { get; }

    /// <param name="typedPath">A whole path, "~" for the home folder; quotes around it are taken off.</param>
    public static FolderOpening Open(string typedPath)
    {
        var typed = typedPath.Trim().Trim('"', '\'');
        if (typed == "~" || typed.StartsWith("~/", StringComparison.Ordinal))
        {
            typed = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + typed[1..];
        }

        if (typed.Length == 0 || typed.Contains('\0') || !Path.IsPathFullyQualified(typed))
        {
            return new FolderOpening.Refused(FolderTexts.Error_NoWholePath);
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed));
        return File.Exists(root) ? new FolderOpening.Refused(FolderTexts.Error_IsFile.With(root))
            : !Directory.Exists(root) || RealPath.Of(root) is not { } real
                ? new FolderOpening.Refused(FolderTexts.Error_NoFolder.With(root))
            : new FolderOpening.Opened(new ConnectedFolder(root, real, GitCheckout.Around(real)));
    }

    /// <summary>Looks through the folder for Markdown files; once is enough for many searches.</summary>
    public Task<HowToListing> ScanAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => HowToScan.Run(_realRoot, ScanLimits.Default, cancellationToken), cancellationToken);

    /// <param name="relativePath">With forward slashes.</param>
    public async Task<FileReading> ReadAsync(string relativePath, CancellationToken cancellationToken = default)
    {
        if (Locate(relativePath) is not { } file)
        {
            return new FileReading.Refused(FolderTexts.Error_NotInside.With(relativePath, Root));
        }

        try
        {
            if (new FileInfo(file).Length > LargestFile)
            {
                return new FileReading.Refused(FolderTexts.Error_TooLarge.With(relativePath, LargestFile / (1024 * 1024)));
            }

            var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
            return new FileReading.Success(
                Path.GetRelativePath(_realRoot, file).Replace('\\', '/'),
                ImmutableCollectionsMarshal.AsImmutableArray(bytes),
                ContentHash.Of(bytes)
            );
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new FileReading.Refused(FolderTexts.Error_Read.With(relativePath, reason.Message));
        }
    }

    /// <summary>Reads what an image or include of a how-to points to.</summary>
    /// <param name="fromRelativePath">The how-to.</param>
    /// <param name="link">As it stands in the how-to; "/" and "~/" start at this folder.</param>
    public Task<FileReading> ReadLinkedAsync(string fromRelativePath, string link, CancellationToken cancellationToken = default) =>
        LinkedPath.Of(fromRelativePath, link) is { } path
            ? ReadAsync(path, cancellationToken)
            : Task.FromResult<FileReading>(new FileReading.Refused(FolderTexts.Error_LinkOutside.With(link)));

    /// <summary>Whether a link of a how-to leads to a file of this folder.</summary>
    public bool Holds(string fromRelativePath, string link) =>
        LinkedPath.Of(fromRelativePath, link) is { } path && Locate(path) is not null;

    /// <summary>Puts new bytes in a file's place, at once and as a whole.</summary>
    /// <param name="expectedSha256">What the file held when it was read.</param>
    public async Task<FileWriting> WriteBackAsync(
        string relativePath,
        ImmutableArray<byte> bytes,
        string expectedSha256,
        CancellationToken cancellationToken = default
    ) =>
        Locate(relativePath) is { } file
            ? await FileReplacement.RunAsync(file, relativePath, bytes, expectedSha256, cancellationToken)
            : new FileWriting.Refused(FolderTexts.Error_NoLongerInside.With(relativePath, Root));

    private string? Locate(string relativePath)
    {
        if (relativePath.Contains('\0') || Path.IsPathRooted(relativePath) || relativePath.Contains(':') && OperatingSystem.IsWindows())
        {
            return null;
        }

        return
            RealPath.Of(Path.Combine(_realRoot, relativePath)) is { } real
            && RealPath.IsInside(_realRoot, real)
            && !IsGitOwn(Path.GetRelativePath(_realRoot, real))
            && File.Exists(real)
            ? real
            : null;
    }

    // What git keeps for itself can run programs; it is never part of the documentation.
    private static bool IsGitOwn(string relative) =>
        relative.Split('/', '\\').Any(name => name.TrimEnd('.', ' ').Equals(".git", StringComparison.OrdinalIgnoreCase));
}
