namespace DocWorkbench.Cli;

/// <summary>Files named on the command line; "-" is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>How messages and outputs name the file.</summary>
    public static string Name(string path) => path == StandardInput ? "standard input" : Path.GetFileName(path);

    /// <exception cref="RefusedException">It can't be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            if (path != StandardInput)
            {
                return File.ReadAllBytes(path);
            }

            using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedException(Name(path), "There is no such file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(Name(path), Directory.Exists(path) ? "This is a folder." : "The file can't be read.");
        }
    }
}
