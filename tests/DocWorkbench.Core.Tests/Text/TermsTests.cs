using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class TermsTests
{
    [Theory]
    [InlineData("The benefits of a benefit", "benefit benefit")]
    [InlineData("Policies, policy and classes", "policy policy class")]
    [InlineData("Kubernetes 1.32 and kube-proxy", "kubernete 1.32 kube-proxy")]
    [InlineData("Don't use it as is", "don't")]
    [InlineData("Status of a bus", "status bus")]
    [InlineData("**`az login`** (Azure)", "az login azure")]
    [InlineData("größe Ärger", "größe ärger")]
    [InlineData("a . - x", "")]
    public void Keeps_the_words_that_carry_meaning(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Terms.Of(text)));
}
