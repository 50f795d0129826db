namespace DocWorkbench.Core.Tests.Evidence;

public sealed class BlindSetTests
{
    [Theory]
    [InlineData("tern")]
    [InlineData("ferry")]
    [InlineData("lumen")]
    [InlineData("palisade")]
    public void Agrees_with_an_editor_on_replies_it_has_not_seen(string name)
    {
        var figures = new BlindFigures(BlindSet.Check(name));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}\n{figures.Lines}\n{figures.Differences}");
        Assert.NotEmpty(figures.Sentences);
    }
}
