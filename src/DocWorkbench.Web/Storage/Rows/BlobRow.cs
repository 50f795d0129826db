namespace DocWorkbench.Web.Storage.Rows;

/// <summary>Bytes kept under their own hash, once, whoever refers to them.</summary>
internal sealed class BlobRow
{
    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
}
