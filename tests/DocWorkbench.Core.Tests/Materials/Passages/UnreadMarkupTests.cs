namespace DocWorkbench.Core.Tests.Materials.Passages;

public sealed class UnreadMarkupTests
{
    [Theory]
    [InlineData("<div>a<!-- b -->c</div>", "a c")]
    [InlineData("<div>a<Script src=x>b</SCRIPT >c</script>d</div>", "a d")]
    [InlineData("<div>a<style>b</style>c<!---->d</div>", "a c d")]
    [InlineData("<div>a<!-- b</div>", "a<!-- b")]
    [InlineData("<div>a<style b<style>c</style>d<script</div>", "a d<script")]
    [InlineData("<div>a<styled>b</styled>c</div>", "a b c")]
    public void Comments_scripts_and_styles_are_no_words(string source, string expected) =>
        Assert.Equal(expected, Assert.Single(Sources.Markdown(source).Passages).Text);
}
