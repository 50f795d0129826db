using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Web;

public sealed class WebPageStoryTests
{
    private static readonly string Story = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>{i} of six. {Page.Prose}</p>"));

    private static string Markdown(string body) =>
        ContentMarkdownWriter.Write(Page.Read($"<html><head><title>Story</title></head><body>{body}</body></html>").Nodes);

    [Theory]
    [InlineData("<ul><li><a href=/1>A title of another story</a><li><a href=/2>One more story to be read</a></ul>")]
    [InlineData("<h3>More</h3><div><a href=/1>A title of another story</a> <a href=/2>One more story to be read</a></div>")]
    [InlineData("<p>Read also: <a href=/1>A title of another story</a></p>")]
    [InlineData("<figure><img src=a.png><figcaption>A title of another story (Photo: Somebody)</figcaption></figure>")]
    [InlineData("<div class=tag-list><a href=/1>A title of another story</a></div>")]
    [InlineData("<div class=author-profile><p>A title of another story, by somebody who writes a lot.</p></div>")]
    public void What_leads_away_from_a_story_goes(string html)
    {
        var markdown = Markdown($"<div class=story>{Story}{html}</div>");
        Assert.Contains("6 of six", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("another story", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lead_under_the_headline_stays_with_its_story() =>
        Assert.Contains(
            "What the pools of the gateway are for, told in one long sentence.",
            Markdown(
                $"<div><h1>Pools</h1><h2 class=kicker>What the pools of the gateway are for, told in one long sentence.</h2></div><div class=story>{Story}</div>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_thread_of_comments_is_its_own_story() =>
        Assert.Contains(
            "6 of six",
            Markdown(string.Concat(Enumerable.Range(1, 6).Select(i => $"<div class=comment-body><p>{i} of six. {Page.Prose}</p></div>"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_box_named_like_an_editor_is_not_code() =>
        Assert.DoesNotContain("```", Markdown($"<div class=cm-content>{Story}</div>"), StringComparison.Ordinal);
}
