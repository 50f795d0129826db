namespace DocWorkbench.Core.Requests;

/// <summary>The workspace's own rules for its texts, as a file of the connected folder states them.</summary>
/// <param name="Name">The file's path inside the folder.</param>
public sealed record WorkspaceRules(string Name, string Text)
{
    /// <summary>In characters; what is longer is cut at a line's end, and said to be.</summary>
    public const int Longest = 8_000;

    public static WorkspaceRules Of(string name, string text)
    {
        var words = text.ReplaceLineEndings("\n").Trim();
        if (words.Length <= Longest)
        {
            return new WorkspaceRules(name, words);
        }

        var line = words.LastIndexOf('\n', Longest - 1);
        var cut = line > Longest / 2 ? line : Longest - 1;
        return new WorkspaceRules(name, words[..cut].TrimEnd() + "\n(The rest of this file was left out.)");
    }
}
