using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One block of the how-to as a reader sees it; publishing syntax becomes the picture or the text it stands for.</summary>
public sealed partial class BlockView : ComponentBase
{
    private string? _picture;
    private (string Path, string? Text)? _include;
    private string? _shown;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Unit Unit { get; set; }

    private string Text => View.HowTo.Source.Slice(Unit.Span);

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Text)
        {
            return;
        }

        _shown = Text;
        (_picture, _include) = (PublishingSyntax.Picture(Text), null);
        if (PublishingSyntax.Include(Text) is { } path)
        {
            _include = (path, null);
            _include = (path, await ReadAsync(path));
        }
    }

    private async Task<string?> ReadAsync(string link) =>
        View.Stored.Origin is ReviewOrigin.Folder origin
        && ConnectedFolder.Open(origin.FolderPath) is FolderOpening.Opened opened
        && await opened.Folder.ReadLinkedAsync(origin.RelativePath, link) is FileReading.Success file
            ? SourceText.FromBytes(file.Bytes.AsSpan()).Text
            : null;
}
