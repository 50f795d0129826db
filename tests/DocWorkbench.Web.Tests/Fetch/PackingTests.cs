using System.IO.Compression;

namespace DocWorkbench.Web.Tests.Fetch;

public sealed class PackingTests : FetchTest
{
    private const string Page = "https://public.test/page";
    private const string TooLarge = "The page at public.test is larger than 10 MB.";
    private static readonly byte[] Megabyte = new byte[1024 * 1024];

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Unpacks_a_page(string packing)
    {
        Web.On(Page, Pack(packing, "<html>Hoses"u8.ToArray()), headers: ("Content-Encoding", packing));

        Assert.Equal("<html>Hoses", Fetching.TextOf(await Fetching.GetAsync(Page)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Unpacks_a_page_that_comes_byte_by_byte(string packing)
    {
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = packing;
                foreach (var one in Pack(packing, "<html>Hoses"u8.ToArray()))
                {
                    await context.Response.Body.WriteAsync(new[] { one }, context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }
            }
        );

        Assert.Equal("<html>Hoses", Fetching.TextOf(await Fetching.GetAsync(Page)));
    }

    [Theory]
    [InlineData("gzip", 65_536)]
    [InlineData("br", 65_536)]
    [InlineData("deflate", 65_536)]
    [InlineData("gzip", 1_000_003)]
    [InlineData("br", 1_000_003)]
    [InlineData("deflate", 1_000_003)]
    public async Task Unpacks_a_large_page_to_its_last_byte(string packing, int length)
    {
        var bytes = new byte[length];
        new Random(Seed: 7).NextBytes(bytes);
        Web.On(Page, Pack(packing, bytes), headers: ("Content-Encoding", packing));

        Assert.Equal(bytes, (await Fetching.GetAsync(Page)).Bytes);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Stops_a_page_that_unpacks_without_end(string packing)
    {
        Web.On(
            Page,
            async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = packing;
                var packer = Packer(packing, context.Response.Body);
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await packer.WriteAsync(Megabyte, CancellationToken.None);
                }
            }
        );

        Assert.Equal(TooLarge, await Fetching.RefuseAsync(Page));
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("br, gzip")]
    [InlineData("zstd")]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Says_that_a_packing_cannot_be_undone(string packing)
    {
        Web.On(Page, new string('x', 5_000), headers: ("Content-Encoding", packing));

        Assert.Equal("public.test answers in a way that can't be read.", await Fetching.RefuseAsync(Page));
    }

    private static byte[] Pack(string packing, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packer = Packer(packing, packed))
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }

    private static Stream Packer(string packing, Stream packed) =>
        packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        };
}
