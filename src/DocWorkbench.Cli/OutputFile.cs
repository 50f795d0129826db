namespace DocWorkbench.Cli;

/// <summary>Results as exact bytes, to standard output or to a file.</summary>
internal static class OutputFile
{
    /// <param name="path">Null for standard output.</param>
    /// <exception cref="RefusedException">The file can't be written.</exception>
    public static void Write(string? path, ReadOnlySpan<byte> bytes)
    {
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return;
        }

        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(Path.GetFileName(path), "The file can't be written.");
        }
    }
}
