using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>A writer looks at what was found, settles it once, dismisses what is wrong, and accepts the rest at once.</summary>
public sealed class EvidenceStory(BrowserHost host) : Story(host)
{
    private const string HowTo =
        "# Keep bees on a roof\n\n## Hives\n\nHives are blue.\n\n## Care\n\nWear a veil.\n\n## Harvest\n\nUse a knife.\n";

    private const string Wishes =
        "# Product requirements\n\nFR1: The hive scale must send its weight to the keeper every morning.\n\nFR2: The hive must close its entrance when frost is near.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Hives","action":"add","original":null,"updated":"The hive closes its entrance when frost is near.","reason":"New."},
          {"section":"Care","action":"add","original":null,"updated":"The hive scale sends its weight to the keeper every morning.","reason":"New."},
          {"section":"Harvest","action":"add","original":null,"updated":"Watch the hive with `hivectl watch --frost`.","reason":"New."},
          {"section":"Harvest","action":"modify","original":"Use a knife.","updated":"Use the knife.","reason":"Clearer."}]}
        """;

    [Fact]
    public async Task Findings_are_settled_once_dismissed_by_keys_and_hold_up_accepting_all()
    {
        await Page.PasteHowToAsync(HowTo, "evidence.md");
        await Page.AddPastedMaterialAsync("Product requirements", Wishes);
        await Page.PasteReplyAsync(Reply);
        await Page.WaitForKeysAsync();
        var why = Page.GetByRole(AriaRole.Complementary, new() { Name = "Why" });

        await Expect(Page.Card(1).GetByText("1 sentence planned, not shipped")).ToBeVisibleAsync();
        await why.Button("As read").Or(why.Button("It has shipped…")).First.WaitForAsync();
        await why.Button("It has shipped…").ClickAsync();
        await why.GetByLabel("Shipped in").FillAsync("2.4");
        await why.GetByLabel("On whose word").FillAsync("the release notes");
        await why.Button("Settle").ClickAsync();
        await Expect(Page.Card(1).GetByText("supported")).ToBeVisibleAsync();
        await Expect(Page.Card(2).GetByText("planned, not shipped")).ToBeVisibleAsync();
        await why.GetByText("1 matter settled in this review").ClickAsync();
        await Expect(why.GetByText("shipped in 2.4, on the word of the release notes").First).ToBeVisibleAsync();

        await Page.Button("Accept all 4").ClickAsync();
        await Page.ExpectDecidedAsync(2, 4);
        await Expect(Page.GetByText("2 left for you: open findings.")).ToBeVisibleAsync();

        await Page.Card(2).SelectAsync();
        await Page.Keyboard.PressAsync("d");
        await Expect(why.Button("1 false alarm")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("2");
        await Expect(why.GetByText("Dismissed as checked elsewhere by you")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("u");
        await Expect(why.GetByText("Dismissed as")).ToHaveCountAsync(0);

        await Page.Card(2).AcceptAsync();
        await Page.ShowAsync("Result");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Before you export" })).ToContainTextAsync("planned, not shipped");
    }
}
