using System.Text;
using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Web;

namespace DocWorkbench.Core.Tests.Materials.Web;

/// <summary>Small pages for these tests, read the way the product reads them.</summary>
internal static class Page
{
    public const string Prose =
        "The gateway keeps a pool of connections open to every backend, so that a request need not wait for one to be made. "
        + "When a backend answers slowly the pool grows up to its limit, and further requests queue for at most five seconds.";

    public static ContentReading.Success Read(string html, string? charset = null, Uri? address = null, bool usesOwnAddress = false) =>
        Read(Encoding.UTF8.GetBytes(html), charset, address, usesOwnAddress);

    public static ContentReading.Success Read(byte[] bytes, string? charset = null, Uri? address = null, bool usesOwnAddress = false) =>
        Assert.IsType<ContentReading.Success>(
            WebPageReader.Read(bytes, address, usesOwnAddress, charset, TestContext.Current.CancellationToken)
        );

    public static string Refusal(byte[] bytes) =>
        Assert
            .IsType<ContentReading.Refused>(
                WebPageReader.Read(
                    bytes,
                    address: null,
                    usesOwnAddress: false,
                    declaredCharset: null,
                    TestContext.Current.CancellationToken
                )
            )
            .Reason;

    /// <summary>The Markdown of a main content, with enough prose around it to be one.</summary>
    public static string Markdown(string main) =>
        ContentMarkdownWriter.Write(Read(InMain(main)).Nodes).Replace(Prose, "", StringComparison.Ordinal).Trim();

    public static string InMain(string main) =>
        $"<!DOCTYPE html><html><head><meta charset=utf-8><meta name=generator content=Hugo><title>Pools</title></head><body><main><p>{Prose}</p>{main}</main></body></html>";
}
