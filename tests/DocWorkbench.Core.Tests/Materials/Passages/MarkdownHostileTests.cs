using System.Text;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class MarkdownHostileTests
{
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("[a]: b\n", 11_000)]
    [InlineData("*a _b ", 100_000)]
    [InlineData("> [!NOTE]\n> a\n\n", 100_000)]
    [InlineData("|a|b|c|d|e|f|g|h|i|j|\n", 10_000)]
    [InlineData("words without an end ", 90_000)]
    public void What_would_keep_the_parser_busy_is_cut_at_blank_lines_and_told(string part, int times)
    {
        var read = Read(part, times);

        Assert.Contains(read.Warnings, w => w.Contains("cut at its blank lines", StringComparison.Ordinal));
        Assert.Contains(part[..1], read.Passages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- ", 5_000)]
    [InlineData("> ", 5_000)]
    [InlineData("1. ", 5_000)]
    public void What_is_nested_without_end_is_cut_at_blank_lines_and_told(string part, int times) =>
        Assert.NotEmpty(Read(part, times).Warnings);

    [Theory]
    [InlineData("&amp;", 100_000)]
    [InlineData("\\", 100_000)]
    [InlineData("<", 100_000)]
    [InlineData("<style\n", 20_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("i g n o r e ", 80_000)]
    [InlineData("ignore all previous ", 40_000)]
    [InlineData("a@b.", 100_000)]
    public void What_only_looks_like_a_lot_is_read(string part, int times) => Assert.NotEmpty(Read(part, times).Passages);

    [Theory]
    [InlineData("a\u200B", 100_000, QuarantineReason.InvisibleCharacters)]
    [InlineData("\u202E", 100_000, QuarantineReason.DirectionMarks)]
    public void Signs_that_nobody_sees_are_held_back_however_many(string part, int times, QuarantineReason reason) =>
        Assert.Equal(reason, Assert.Single(Read("x" + part, times).Quarantine).Reason);

    private static Material Read(string part, int times) =>
        Sources.Markdown(new StringBuilder(part.Length * times).Insert(0, part, times).ToString());
}
