using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes;

/// <summary>The how-to with chosen changes made; every byte outside their targets is the base's own.</summary>
public static class ChangeSplicer
{
    /// <param name="chosen">Changes with the text to put in their place; their targets do not overlap; order does not matter.</param>
    public static byte[] Apply(HowTo howTo, IEnumerable<(Change Change, string Text)> chosen)
    {
        var source = howTo.Source;
        using var output = new MemoryStream(source.Bytes.Length + 1024);
        var at = 0;
        foreach (
            var (change, text) in chosen
                .OrderBy(c => c.Change.Target.Start)
                .ThenBy(c => c.Change.Target.Length)
                .ThenBy(c => c.Change.Number)
        )
        {
            var target = source.ToBytes(change.Target);
            output.Write(source.Bytes.AsSpan()[at..target.Start]);
            output.Write(source.Encode(text));
            at = target.End;
        }

        output.Write(source.Bytes.AsSpan()[at..]);
        return output.ToArray();
    }
}
