using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Library;

/// <summary>Opens folders and remembers them for the next time.</summary>
internal sealed class FolderConnector(FolderStore recent)
{
    public async Task<FolderOpening> OpenAsync(string typedPath, CancellationToken cancellationToken = default)
    {
        var opening = await Task.Run(() => ConnectedFolder.Open(typedPath), cancellationToken);
        if (opening is FolderOpening.Opened { Folder: var folder })
        {
            await recent.RememberAsync(folder.Root, cancellationToken);
        }

        return opening;
    }
}
