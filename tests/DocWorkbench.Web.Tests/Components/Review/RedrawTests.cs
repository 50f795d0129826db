using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Components.Findings;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Components.Review;

public sealed class RedrawTests : EvidenceDesk
{
    [Fact]
    public async Task A_decision_draws_its_own_card_and_the_next_ones_and_no_other()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped, "Let it cool for a day.", "Sweep the floor."], Guide));
        // What the checks find is drawn when it comes; here nothing is to come any more.
        await desk.EndedAsync();
        var view = Browser.Render<ChangesView>(p =>
            p.Add(c => c.View, View(desk)).Add(c => c.CurrentId, Id(desk, 0)).AddCascadingValue(desk)
        );
        view.WaitForAssertion(() => Assert.Equal(3, view.FindComponents<ChangeCard>().Count));
        var before = Drawings(view);

        Assert.True(await desk.AcceptAsync(View(desk).State.Changes[0], seen: 0));
        view.Render(p => p.Add(c => c.View, View(desk)).Add(c => c.CurrentId, Id(desk, 1)));

        Assert.Equal(DecisionKind.Accepted, View(desk).State.Changes[0].Decision.Kind);
        Assert.Contains("accepted by you", view.Find("article").TextContent, StringComparison.Ordinal);
        Assert.Equal([before[0] + 1, before[1] + 1, before[2]], Drawings(view));
    }

    private static string Id(ReviewDesk desk, int at) => View(desk).State.Changes[at].Change.Id;

    private static int[] Drawings(IRenderedComponent<ChangesView> view) =>
        [.. view.FindComponents<ChangeCard>().OrderBy(c => c.Instance.Number).Select(c => c.RenderCount)];
}
