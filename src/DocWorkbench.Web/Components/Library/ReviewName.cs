using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Finds a name for a new review.</summary>
internal static class ReviewName
{
    private const int Longest = 200;

    /// <returns>The how-to's title, else its file name.</returns>
    public static string Of(ImmutableArray<byte> howTo, string fileName) =>
        Storable(HowToReader.Read(SourceText.FromBytes(howTo.AsSpan())).Title) is { Length: > 0 } title ? title : fileName;

    // Undecodable bytes stand in a text as lone surrogates, which no database keeps.
    private static string Storable(string title)
    {
        var name = new StringBuilder();
        foreach (var rune in title.EnumerateRunes().TakeWhile(rune => name.Length + rune.Utf16SequenceLength <= Longest))
        {
            name.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return name.ToString().Trim();
    }
}
