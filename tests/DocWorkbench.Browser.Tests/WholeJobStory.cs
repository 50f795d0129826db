using System.Text;
using DocWorkbench.Browser.Tests.Running;
using DocWorkbench.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DocWorkbench.Browser.Tests;

/// <summary>From a folder and its materials to the file written back, with not a byte changed that nobody decided about.</summary>
public sealed class WholeJobStory(BrowserHost host) : Story(host)
{
    private const string Sentence = "Read this twice before you begin.";
    private const string Own = "## Good to know\n\nThis part was written by hand — with “quotes” and a tab\there.";

    [Fact]
    public Task The_sample_goes_from_its_folder_through_the_review_and_back() =>
        DoAsync(
            new WholeJob
            {
                HowTo = Folders.Sample("how-to.md"),
                Title = "Back up a team wiki with Tidekeep",
                Materials = [Folders.Sample("requirements.docx"), Folders.Sample("product-page.html")],
                Reply = Folders.Sample("reply.json"),
                Accepted = "Prerequisites",
                Edited = "Step 2",
                Replaced =
                [
                    ("- **Tidekeep**: Version 2.8 or later.", "- **Tidekeep**: Version 3.2 or later."),
                    (
                        "Start the first backup by hand, in a quiet hour: the database is locked for writing while the backup runs.",
                        "Start the first backup by hand, at any hour: the database stays open for writing while the backup runs. "
                            + Sentence
                    ),
                ],
                Inserted = [],
            }
        );

    [Fact]
    [Trait("Needs", "shared")]
    public async Task The_real_case_goes_from_its_folder_through_the_review_and_back()
    {
        var folder = SharedFolder.Find("cases", "cilium");
        var reply = await File.ReadAllTextAsync(Path.Combine(folder, "reply.json"), Cancel);
        await DoAsync(
            new WholeJob
            {
                HowTo = Path.Combine(folder, "cilium-aks-integration-howto.md"),
                Title = "Configure Cilium with Azure CNI",
                Materials = [Path.Combine(folder, "aks-prd-02.docx"), Path.Combine(folder, "azure-cni-powered-by-cilium.html")],
                Reply = Path.Combine(folder, "reply.json"),
                Accepted = "Cilium Benefits",
                Edited = "Architecture Overview",
                Replaced = [],
                Inserted = [WholeJob.Updated(reply, "Cilium Benefits"), WholeJob.Updated(reply, "Architecture Overview") + " " + Sentence],
            }
        );
    }

    private async Task DoAsync(WholeJob job)
    {
        using var checkout = new Checkout(job.HowTo);
        await OpenFromFolderAsync(checkout, job.Title);
        await Page.AddFilesAsync([.. job.Materials]);
        await Page.PasteReplyAsync(await File.ReadAllTextAsync(job.Reply, Cancel));

        await Page.Card(job.Accepted).AcceptAsync();
        await Page.Card(job.Edited).EditAsync(text => $"{text} {Sentence}");
        await WriteOwnAsync();

        var bytes = await Page.DownloadAsync();
        job.ExpectOnly([.. job.Inserted, Own], Encoding.UTF8.GetString(bytes));
        Assert.Equal(await File.ReadAllBytesAsync(job.HowTo, Cancel), await File.ReadAllBytesAsync(checkout.File, Cancel));
        await Expect(Page.GetByText("Good to know").First).ToBeVisibleAsync();

        await Page.Button("Write back to the folder").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Status).GetByText("Written to docs/")).ToBeVisibleAsync();
        Assert.Equal(bytes, await File.ReadAllBytesAsync(checkout.File, Cancel));

        await File.AppendAllTextAsync(checkout.File, "Somebody else was here.\n", Cancel);
        await Page.Button("Write back to the folder").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert).GetByText("changed on disk since it was opened, so nothing was written"))
            .ToBeVisibleAsync();
        var onDisk = await File.ReadAllBytesAsync(checkout.File, Cancel);
        Assert.Equal([.. bytes, .. "Somebody else was here.\n"u8], onDisk);
    }

    private async Task OpenFromFolderAsync(Checkout checkout, string title)
    {
        await Page.GotoAsync("/new?from=folder");
        await Page.GetByLabel("Folder or git checkout on this machine").FillAsync(checkout.Folder);
        await Page.Button("Connect").ClickAsync();
        await Expect(Page.GetByText("main, 1234567")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Combobox).FillAsync(title[..12]);
        await Expect(Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Page.GetByRole(AriaRole.Option, new() { Name = title }).ClickAsync();
        await Page.WaitForURLAsync("**/reviews/*");
    }

    private async Task WriteOwnAsync()
    {
        await Page.Button("+ Write a change").ClickAsync();
        await Page.Window().GetByRole(AriaRole.Textbox, new() { Name = "Your text" }).TypeLongAsync(Own);
        await Page.CloseDialogAsync("Add the change");
        await Expect(Page.Card("Good to know").GetByText("written by you")).ToBeVisibleAsync();
    }
}
