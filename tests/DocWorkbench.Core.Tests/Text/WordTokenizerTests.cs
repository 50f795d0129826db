using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("Don't stop.", "Don't| |stop|.")]
    [InlineData("run `az aks create` now", "run| |`az aks create`| |now")]
    [InlineData("``a ` b`` c", "``a ` b``| |c")]
    [InlineData("[text](../a/b.md#c) x", "[|text|]|(|../a/b.md#c|)| |x")]
    [InlineData("see https://a.example/b?c=d, then", "see| |https://a.example/b?c=d|,| |then")]
    [InlineData("v1.28.3-beta and 10.0.0.1.", "v1.28.3-beta| |and| |10.0.0.1|.")]
    [InlineData("use --node-count 3 or -g x", "use| |--node-count| |3| |or| |-g| |x")]
    [InlineData("a<br/>b <name> {id} 1 < 2", "a|<br/>|b| |<name>| |{id}| |1| |<| |2")]
    [InlineData("user-assigned - no", "user|-|assigned| |-| |no")]
    [InlineData("40,000 of 1,2 (v1.30-preview)", "40,000| |of| |1|,|2| |(|v1.30-preview|)")]
    [InlineData("on 05/01/2024, 2024-05-01 at 10:30", "on| |05/01/2024|,| |2024-05-01| |at| |10:30")]
    [InlineData("10.0.0.0/16, 3-node, 1.5é", "10.0.0.0/16|,| |3|-|node|,| |1.5é")]
    [InlineData("$NAME ${id} {{ x }} $ 5", "$NAME| |${id}| |{{ x }}| |$| |5")]
    [InlineData("[a][some ref] [b](c(d)e)", "[|a|]|[|some ref|]| |[|b|]|(|c(d)e|)")]
    [InlineData("a\r\n\tb\n", "a|\r\n|\t|b|\n")]
    [InlineData("语言 e\u0301t👩‍🚀x", "语|言| |e\u0301t|👩‍🚀|x")]
    public void Keeps_whole_what_only_makes_sense_whole(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WordTokenizer.Tokenize(text).Select(t => text.Substring(t.Start, t.Length))));

    [Fact]
    public void Reads_no_markup_in_code() =>
        Assert.Equal(
            ["`", "a", " ", "b", "`", "<", "c", ">"],
            WordTokenizer.TokenizeCode("`a b`<c>").Select(t => "`a b`<c>".Substring(t.Start, t.Length))
        );

    [Fact]
    public void Cuts_any_text_without_loss() =>
        Gen.String[Gen.Char["ab1 -`<>{}()[].:/'\n\r\t_h\u0301\ud83d\ude00\udc92语"], 0, 80]
            .Sample(text =>
            {
                var at = 0;
                foreach (var token in WordTokenizer.Tokenize(text))
                {
                    Assert.Equal(at, token.Start);
                    Assert.True(token.Length > 0);
                    at = token.End;
                }

                Assert.Equal(text.Length, at);
            });

    [Theory]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("{")]
    [InlineData("](")]
    [InlineData("``a`")]
    [InlineData("http://")]
    [InlineData("e\u0301")]
    public void Comes_to_the_end_of_marks_that_never_close(string piece)
    {
        // So many that looking for the end of each to the end of the text would take hours.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(text.Length, WordTokenizer.Tokenize(text).Sum(t => t.Length));
    }

    [Theory]
    [InlineData("a b c", "A b c", 1)]
    [InlineData("a b", "c d", 0)]
    [InlineData("a b c", "a b d e f", 0.5)]
    [InlineData("---", "---", 1)]
    [InlineData("---", "***", 0)]
    public void Measures_shared_words(string first, string second, double expected) =>
        Assert.Equal(expected, Similarity.OfWords(first, second), precision: 3);
}
