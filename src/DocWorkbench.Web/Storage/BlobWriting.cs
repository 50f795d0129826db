using DocWorkbench.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps bytes once, under their hash.</summary>
internal static class BlobWriting
{
    public static async Task<string> PutBlobAsync(this WorkbenchDb db, byte[] bytes, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(bytes);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO blobs (sha256, bytes) VALUES ({hash}, {bytes}) ON CONFLICT DO NOTHING",
            cancellationToken
        );
        return hash;
    }
}
