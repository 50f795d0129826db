using System.Text;
using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class PatchWriterTests
{
    private static readonly byte[][] Pieces =
    [
        [.. "a\n"u8],
        [.. "b\r\n"u8],
        [0x92, 0x0A],
        [.. "\n"u8],
        [.. "c\r"u8],
        [.. "d"u8],
        [.. "+e\n"u8],
        [.. "-- f\n"u8],
    ];

    [Fact]
    public void Writes_context_and_a_missing_last_line_end()
    {
        var patch = Patch("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\nfive\n6\n", "docs/a.md");

        Assert.Equal(
            "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n-6\n\\ No newline at end of file\n+five\n+6\n",
            patch
        );
    }

    [Fact]
    public void Writes_two_hunks_where_more_than_six_lines_stand_between()
    {
        var patch = Patch("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "x.md");

        Assert.Equal(2, patch.Split("@@ -").Length - 1);
    }

    [Fact]
    public void Writes_nothing_for_the_same_bytes() => Assert.Empty(Patch("a\r\n", "a\r\n", "x.md"));

    [Theory]
    [InlineData("a b/ö \u00e9.md")]
    [InlineData("quo\"te\\back.md")]
    public void Names_a_file_as_git_reads_it(string name) => AssertApplies("a\n"u8, "b\n"u8, name);

    [Fact]
    public void Fills_and_empties_a_file()
    {
        AssertApplies(""u8, "a\nb"u8, "x.md");
        AssertApplies("a\r\nb\r"u8, "c"u8, "x.md");
    }

    [Fact]
    public void Applies_to_any_lines_byte_for_byte()
    {
        using var git = new GitApply();
        var files = new List<(string Name, byte[] After)>();
        var patches = new List<byte[]>();
        Gen.Select(Lines(), Lines())
            .Sample(
                (before, after) =>
                {
                    var name = $"f{files.Count}.md";
                    git.Write(name, before);
                    files.Add((name, after));
                    patches.Add(PatchWriter.Write(before, after, name));
                },
                iter: 300,
                threads: 1
            );

        Assert.Equal("", git.Apply(patches));
        Assert.All(files, f => Assert.Equal(f.After, git.Read(f.Name)));
    }

    [Fact]
    public void Applies_to_written_and_edited_articles()
    {
        using var git = new GitApply();
        var random = new Random(31);
        var patches = new List<byte[]>();
        var files = new List<(string Name, SourceText After)>();
        for (var i = 0; i < 150; i++)
        {
            var article = RandomArticle.Make(random);
            var (name, before, after) = ($"a{i}.md", article.Write(), article.Edited().Write());
            git.Write(name, before.Bytes.AsSpan());
            files.Add((name, after));
            patches.Add(PatchWriter.Write(before.Bytes.AsSpan(), after.Bytes.AsSpan(), name));
        }

        Assert.Equal("", git.Apply(patches));
        Assert.All(files, f => Assert.True(f.After.Bytes.AsSpan().SequenceEqual(git.Read(f.Name)), f.Name));
    }

    [Fact]
    [Trait("Needs", "shared")]
    public void Applies_to_real_articles()
    {
        using var git = new GitApply();
        var pairs = ArticlePairs.Load();
        foreach (var (name, before, _) in pairs)
        {
            git.Write(name, before.Source.Bytes.AsSpan());
        }

        Assert.Equal(
            "",
            git.Apply(pairs.Select(p => PatchWriter.Write(p.Before.Source.Bytes.AsSpan(), p.After.Source.Bytes.AsSpan(), p.Name)))
        );
        Assert.All(pairs, p => Assert.True(p.After.Source.Bytes.AsSpan().SequenceEqual(git.Read(p.Name)), p.Name));
    }

    private static Gen<byte[]> Lines() =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 25].Select(choice => choice.SelectMany(i => Pieces[i]).ToArray());

    private static string Patch(string before, string after, string name) =>
        Encoding.UTF8.GetString(PatchWriter.Write(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after), name));

    private static void AssertApplies(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, string name)
    {
        using var git = new GitApply();
        git.Write(name, before);

        Assert.Equal("", git.Apply(PatchWriter.Write(before, after, name)));
        Assert.Equal(after.ToArray(), git.Read(name));
    }
}
