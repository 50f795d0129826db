using CsCheck;
using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

public sealed class RebaserPropertyTests
{
    private static readonly Gen<string> Lines = Pick.Joined(
        14,
        "a\n",
        "b\n",
        "c\n",
        "\n",
        "d\r\n",
        "e\r",
        "f",
        "one two three four\n",
        "\udc92x\n"
    );

    private static readonly Gen<(string Before, string Now, string Proposed)> Texts = Gen.Select(Lines, Lines, Lines);

    // Three that have something in common, as versions have.
    private static readonly Gen<(string Before, string Now, string Proposed)> Versions = Gen.Select(
        Pick.Of("a\n", "b\n", "c\n", "\n", "d\r\n", "one two three four\n").Array[0, 12],
        Gen.Int[0, 3].Array[12],
        Gen.Int[0, 3].Array[12],
        (lines, now, proposed) => (string.Concat(lines), Version(lines, now, "n"), Version(lines, proposed, "p"))
    );

    [Fact]
    public void Loses_no_line_that_either_side_wrote() =>
        Gen.OneOf(Texts, Versions)
            .Sample(t =>
            {
                var (before, now, proposed) = Sources(t);
                Assert.Empty(Inserted.Lost(before, now, proposed, Rebase(before, now, proposed)));
            });

    [Fact]
    public void Gives_the_other_side_back_where_one_side_is_the_base_or_both_are_alike() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Byte.Array[0, 40])
            .Sample(
                (before, other) =>
                {
                    var (b, o) = (SourceText.FromBytes(before), SourceText.FromBytes(other));

                    Assert.Equal<byte>(other, Clean(Rebase(b, b, o)));
                    Assert.Equal<byte>(other, Clean(Rebase(b, o, b)));
                    Assert.Equal<byte>(other, Clean(Rebase(b, o, o)));
                }
            );

    [Fact]
    public void Finds_the_same_conflicts_with_the_roles_swapped() =>
        Gen.OneOf(Texts, Versions)
            .Sample(t =>
            {
                var (before, now, proposed) = Sources(t);
                var one = Rebase(before, now, proposed);
                var other = Rebase(before, proposed, now);

                Assert.Equal(
                    one.Conflicts.Select(c => (c.Lines.Base, c.Lines.Now, c.Lines.Proposed, c.Blocks.Base)),
                    other.Conflicts.Select(c => (c.Lines.Base, c.Lines.Proposed, c.Lines.Now, c.Blocks.Base))
                );
                Assert.True(one.Conflicts.Length > 0 || one.Bytes.AsSpan().SequenceEqual(other.Bytes.AsSpan()));
            });

    [Fact]
    public void Keeps_now_at_each_conflict_and_shows_it_within_its_blocks() =>
        Gen.OneOf(Texts, Versions)
            .Sample(t =>
            {
                var (before, now, proposed) = Sources(t);
                var result = Rebase(before, now, proposed);
                var text = SourceText.FromBytes(result.Bytes.AsSpan()).Text;

                Assert.DoesNotContain("<<<", text, StringComparison.Ordinal);
                Assert.All(
                    result.Conflicts,
                    c =>
                    {
                        Assert.Contains(now.Slice(c.Lines.Now), text, StringComparison.Ordinal);
                        Assert.True(c.Blocks.Base.Contains(c.Lines.Base) && c.Blocks.Now.Contains(c.Lines.Now));
                        Assert.True(c.Blocks.Proposed.Contains(c.Lines.Proposed));
                    }
                );
            });

    [Fact]
    public void Reads_any_three_files() =>
        Gen.Select(Gen.Byte.Array[0, 30], Gen.Byte.Array[0, 30], Gen.Byte.Array[0, 30])
            .Sample((b, n, p) => Rebase(SourceText.FromBytes(b), SourceText.FromBytes(n), SourceText.FromBytes(p)).Bytes.Length >= 0);

    private static string Version(string[] lines, int[] edits, string by) =>
        string.Concat(
            lines.Select(
                (line, i) =>
                    edits[i] switch
                    {
                        1 => $"{by}{i}\n" + line,
                        2 => "",
                        3 => line.Replace("two", by, StringComparison.Ordinal).Replace('a', by[0]),
                        _ => line,
                    }
            )
        );

    private static (SourceText Before, SourceText Now, SourceText Proposed) Sources((string Before, string Now, string Proposed) texts) =>
        (Source(texts.Before), Source(texts.Now), Source(texts.Proposed));

    private static SourceText Source(string text) => SourceText.FromBytes(TextBlob.Write(text));

    private static IEnumerable<byte> Clean(RebaseResult result)
    {
        Assert.Empty(result.Conflicts);
        return result.Bytes;
    }

    private static RebaseResult Rebase(SourceText before, SourceText now, SourceText proposed) =>
        Rebaser.Rebase(before, now, proposed, TestContext.Current.CancellationToken);
}
