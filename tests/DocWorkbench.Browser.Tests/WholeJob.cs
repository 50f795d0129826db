using System.Text.Json;

namespace DocWorkbench.Browser.Tests;

/// <summary>What a whole job takes, and what its result must be.</summary>
internal sealed record WholeJob
{
    public required string HowTo { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Materials { get; init; }

    public required string Reply { get; init; }

    /// <summary>Words of the change that is accepted.</summary>
    public required string Accepted { get; init; }

    /// <summary>Words of the change that gets another text.</summary>
    public required string Edited { get; init; }

    public required IReadOnlyList<(string Old, string New)> Replaced { get; init; }

    public required IReadOnlyList<string> Inserted { get; init; }

    /// <summary>What a reply wants to have in a section.</summary>
    public static string Updated(string reply, string section) =>
        JsonDocument
            .Parse(reply)
            .RootElement.GetProperty("changes")
            .EnumerateArray()
            .Single(change => change.GetProperty("section").GetString() == section)
            .GetProperty("updated")
            .GetString()
        ?? "";

    /// <summary>
    /// The result is the how-to with each replaced text once in its place, and between slices of it, parted by nothing but line feeds, each
    /// inserted text once.
    /// </summary>
    public void ExpectOnly(IReadOnlyList<string> inserted, string result)
    {
        var left = File.ReadAllText(HowTo);
        foreach (var (old, now) in Replaced)
        {
            Assert.Equal(2, left.Split(old).Length);
            left = left.Replace(old, now, StringComparison.Ordinal);
        }

        string[] pieces = [result];
        foreach (var text in inserted)
        {
            Assert.Equal(2, result.Split(text).Length);
            pieces = [.. pieces.SelectMany(piece => piece.Split(text))];
        }

        foreach (var (piece, i) in pieces.Select((piece, i) => (piece, i)))
        {
            var slice = i == 0 ? piece : piece.TrimStart('\n');
            slice = i == pieces.Length - 1 ? slice : slice.TrimEnd('\n');
            left = i == 0 ? left : left.TrimStart('\n');
            Assert.StartsWith(slice, left, StringComparison.Ordinal);
            left = left[slice.Length..];
        }

        Assert.Equal("", left.Trim('\n'));
    }
}
