using DocWorkbench.Web.Library;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Begins a review with a how-to of a folder: first the folder, then the how-to.</summary>
public sealed partial class FolderStart : ComponentBase
{
    private OpenFolder? _folder;

    [Parameter]
    public EventCallback<HowToFile> OnRead { get; set; }

    private void Connect(OpenFolder folder) => _folder = folder;

    private void Disconnect() => _folder = null;

    private static string GitWords(GitCheckout git) =>
        (git.Branch, git.Commit) switch
        {
            ({ } branch, { } commit) => $"{branch}, {commit}",
            ({ } branch, null) => branch,
            (null, { } commit) => LibraryTexts.Git_NoBranch.With(commit),
            _ => LibraryTexts.Git_Checkout,
        };
}
