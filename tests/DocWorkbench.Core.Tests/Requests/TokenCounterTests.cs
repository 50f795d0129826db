using DocWorkbench.Core.Requests;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class TokenCounterTests
{
    private static readonly TokenCounter Counter = TokenCounter.Of("gpt-4o");

    // Counted with the vocabulary's own reference program.
    [Theory]
    [InlineData("", 0)]
    [InlineData("hello world", 2)]
    [InlineData("hello world\nhello world\n", 6)]
    public void Counts_as_the_model_does(string text, int tokens) => Assert.Equal(tokens, Counter.Count(text));

    [Fact]
    public void A_word_without_end_is_counted_in_pieces() => Assert.InRange(Counter.Count(new string('a', 300_000)), 30_000, 150_000);

    [Theory]
    [InlineData("gpt-35-turbo", true)]
    [InlineData("gpt-4", true)]
    [InlineData("gpt-4-32k", true)]
    [InlineData("gpt-4o-mini", false)]
    [InlineData("gpt-4.1", false)]
    [InlineData("our-deployment", false)]
    [InlineData("llama3.2", false)]
    public void The_models_name_tells_the_vocabulary(string model, bool older)
    {
        // A word the two vocabularies cut differently.
        const string words = "Übergrößenträger беспокойство 東京都庁";
        Assert.Equal(older ? TokenCounter.Of("gpt-4").Count(words) : Counter.Count(words), TokenCounter.Of(model).Count(words));
        Assert.NotEqual(TokenCounter.Of("gpt-4").Count(words), Counter.Count(words));
    }
}
