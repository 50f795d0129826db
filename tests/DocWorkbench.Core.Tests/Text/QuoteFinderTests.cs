using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class QuoteFinderTests
{
    private const string Text = "Run the  command.\r\nThen run\r\nthe command again.\n";

    [Fact]
    public void Finds_a_quote_as_it_stands() =>
        Assert.Equal(new QuotePlace(new TextSpan(19, 8), IsExact: true), Assert.Single(Find("Then run")));

    [Fact]
    public void Finds_a_quote_over_a_line_end_with_white_space_folded() =>
        Assert.Equal("run\r\nthe command again", Slice(Assert.Single(Find(" run the command\tagain\n"))));

    [Fact]
    public void A_folded_place_begins_and_ends_with_a_visible_character() =>
        Assert.Equal("the  command.", Slice(Assert.Single(Find("\n the command. "))));

    [Fact]
    public void Says_every_place_of_a_quote_that_is_not_certain() => Assert.Equal(2, Find("command").Count);

    [Fact]
    public void Counts_places_that_overlap() =>
        Assert.Equal([0, 1, 2], QuoteFinder.Find("aaaa", new TextSpan(0, 4), "aa").Select(p => p.Span.Start));

    [Fact]
    public void An_exact_place_outranks_folded_ones() =>
        Assert.Equal(new TextSpan(5, 3), Assert.Single(QuoteFinder.Find("a  b a b", new TextSpan(0, 8), "a b")).Span);

    [Fact]
    public void Looks_nowhere_but_within() => Assert.Empty(QuoteFinder.Find(Text, new TextSpan(0, 17), "Then"));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("RUN THE")]
    [InlineData("not there")]
    public void Finds_nothing_where_nothing_is_quoted(string quote) => Assert.Empty(Find(quote));

    [Fact]
    public void Finds_any_piece_of_a_text_in_it() =>
        Gen.Select(Pick.Of("a", "b", " ", "\n", "\r\n", "é").Array[1, 30].Select(p => string.Concat(p)), Gen.Int[0, 100], Gen.Int[1, 100])
            .Sample(
                (text, start, length) =>
                {
                    start %= text.Length;
                    var quote = text.Substring(start, Math.Min(length, text.Length - start));
                    var found = QuoteFinder.Find(text, new TextSpan(0, text.Length), quote);

                    Assert.Equal(
                        !string.IsNullOrWhiteSpace(quote),
                        found.Any(p => p.IsExact && p.Span == new TextSpan(start, quote.Length))
                    );
                    Assert.All(found, p => Assert.Equal(quote, text.Substring(p.Span.Start, p.Span.Length)));
                }
            );

    private static IReadOnlyList<QuotePlace> Find(string quote) => QuoteFinder.Find(Text, new TextSpan(0, Text.Length), quote);

    private static string Slice(QuotePlace place) => Text.Substring(place.Span.Start, place.Span.Length);
}
