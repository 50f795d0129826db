using DocWorkbench.Core.Materials;

namespace DocWorkbench.Cli;

/// <summary>Materials named on the command line.</summary>
internal static class MaterialFiles
{
    /// <exception cref="RefusedException">The file can't be read as a material.</exception>
    public static Material Read(string path, CancellationToken cancellation)
    {
        var name = InputFile.Name(path);
        var bytes = InputFile.Read(path);
        return MaterialReader.Read(MaterialSource.Detect(name, bytes), cancellation) switch
        {
            MaterialReading.Success success => success.Material,
            MaterialReading.Refused refused => throw new RefusedException(name, refused.Reason),
            _ => throw new InvalidOperationException("A reading is a success or a refusal."),
        };
    }

    /// <summary>Those that can be read; each other one is said on standard error.</summary>
    public static (List<Material> Read, bool AnyRefused) ReadAll(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var read = new List<Material>();
        var anyRefused = false;
        foreach (var path in paths)
        {
            try
            {
                read.Add(Read(path, cancellation));
            }
            catch (RefusedException refused)
            {
                Console.Error.WriteLine(refused.Message);
                anyRefused = true;
            }
        }

        return (read, anyRefused);
    }
}
