using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Where a review begins: with a how-to from a folder, an uploaded file or pasted text.</summary>
public sealed partial class NewReviewPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private HowToFile? _file;
    private SameReviewLine? _same;
    private bool _busy;

    [Inject]
    private ReviewStore Reviews { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState> Person { get; set; } = null!;

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    private HowToSource Source =>
        From switch
        {
            "upload" => HowToSource.Upload,
            "paste" => HowToSource.Paste,
            _ => HowToSource.Folder,
        };

    private string? Current(HowToSource source) => source == Source ? "page" : null;

    /// <summary>Starts a review, unless there is one already: then it asks.</summary>
    private async Task OfferAsync(HowToFile file)
    {
        if (_busy)
        {
            return;
        }

        _file = file;
        _busy = true;
        var same = await Reviews.FindSameAsync(file, _closed.Token);
        _same = same is null ? null : SameReviewLine.Of(same, Clock);
        _busy = false;
        if (same is null)
        {
            await CreateAsync();
        }
    }

    private async Task CreateAsync()
    {
        if (_busy || _file is not { } file)
        {
            return;
        }

        _busy = true;
        var review = new NewReview
        {
            Name = await Task.Run(() => ReviewName.Of(file.Bytes, file.FileName), _closed.Token),
            Origin = file.Origin,
            BaseBytes = [.. file.Bytes],
        };
        var id = await Reviews.CreateAsync(review, (await Person).User.ActorId(), _closed.Token);
        Navigation.NavigateTo($"/reviews/{id}");
    }

    private void Back() => _same = null;

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}
