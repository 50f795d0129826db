using System.Runtime.InteropServices;

namespace DocWorkbench.Web.Library;

/// <summary>Has the system write a folder's list of names to the disk, so that a renamed file keeps its name after a power cut.</summary>
internal static class FolderFlush
{
    /// <summary>Does nothing on Windows, and where the file system can't do it.</summary>
    public static void Run(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const int ReadOnly = 0;
        var handle = Open(System.Text.Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (handle >= 0)
        {
            _ = Sync(handle);
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
