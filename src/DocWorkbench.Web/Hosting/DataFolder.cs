namespace DocWorkbench.Web.Hosting;

/// <summary>The one folder the workbench keeps things in, locked for this program while it runs.</summary>
internal sealed class DataFolder : IDisposable
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "docworkbench.db");

    /// <summary>Where the keys that protect the sign-in cookie are.</summary>
    public string KeysFolder => System.IO.Path.Combine(Path, "keys");

    /// <param name="configured">A path; null takes a folder in the user's application data.</param>
    /// <exception cref="StartRefusedException">It can't be made, can't be written, or another program has it.</exception>
    public static DataFolder Open(string? configured)
    {
        var path = Resolve(configured);
        try
        {
            CreateFolder(path);
            var data = new DataFolder(path, Lock(path));
            CreateFolder(data.KeysFolder);
            // Made before SQLite makes it, so that nobody else can read it; its journal files take the same mode.
            OpenFile(data.DatabaseFile, FileShare.ReadWrite).Dispose();
            return data;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException(
                $"The data folder {path} can't be used ({reason.Message.TrimEnd('.')}); choose another with --DocWorkbench:DataDirectory=PATH.",
                reason
            );
        }
    }

    public void Dispose() => _lock.Dispose();

    private static string Resolve(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return System.IO.Path.GetFullPath(configured);
        }

        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return user.Length > 0
            ? System.IO.Path.Combine(user, "DocWorkbench")
            : throw new StartRefusedException(
                "This user has no application-data folder; say where to keep data with --DocWorkbench:DataDirectory=PATH."
            );
    }

    private static FileStream Lock(string path)
    {
        var file = System.IO.Path.Combine(path, "lock");
        try
        {
            return OpenFile(file, FileShare.None);
        }
        catch (IOException reason) when (File.Exists(file))
        {
            throw new StartRefusedException(
                $"The data folder {path} is in use by a DocWorkbench that is already running; use that one, or choose another folder with --DocWorkbench:DataDirectory=PATH.",
                reason
            );
        }
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnlyFolder);
        }
    }

    private static FileStream OpenFile(string file, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnlyFile;
        }

        return new FileStream(file, options);
    }
}
