namespace DocWorkbench.Core.Text;

/// <summary>Texts that travel inside the program.</summary>
internal static class Template
{
    public static string Read(string name)
    {
        using var stream =
            typeof(Template).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
