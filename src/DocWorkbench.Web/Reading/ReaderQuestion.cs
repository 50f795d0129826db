using DocWorkbench.Core.Materials;

namespace DocWorkbench.Web.Reading;

/// <summary>A material to be read; its bytes follow in a frame of their own.</summary>
internal sealed record ReaderQuestion(string Name, MaterialKind Kind, Uri? Address, bool UsesOwnAddress, string? Charset)
{
    public static ReaderQuestion Of(MaterialSource source) =>
        new(source.Name, source.Kind, source.Address, source.UsesOwnAddress, source.Charset);

    public MaterialSource With(ReadOnlyMemory<byte> bytes) =>
        new(Name, Kind, bytes)
        {
            Address = Address,
            UsesOwnAddress = UsesOwnAddress,
            Charset = Charset,
        };
}
