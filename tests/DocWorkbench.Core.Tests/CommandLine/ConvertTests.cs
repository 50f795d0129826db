using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class ConvertTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public void One_material_goes_to_standard_output()
    {
        var run = _cli.With("a.html", "<html><body><main><h1>Bread</h1><p>It <b>rises</b>.</p></main></body></html>")
            .Run("convert", "a.html");

        Assert.Equal((0, "# Bread\n\nIt **rises**.\n", ""), (run.Exit, run.Text, run.Errors));
    }

    [Fact]
    public void A_material_may_come_by_standard_input() =>
        Assert.Equal("größe\n", _cli.RunWith("größe\n"u8.ToArray(), "convert", "-").Text);

    [Fact]
    public void Stems_that_collide_are_numbered_in_the_order_of_the_arguments()
    {
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "in"));
        _cli.With("a.md", "one\n").With("a.txt", "two\n").With("in/A.md", "three\n").With("b.md", "four\n");
        var run = _cli.Run("convert", "a.txt", "a.md", "in/A.md", "b.md", "--output", "out/deep");

        Assert.Equal((0, "", ""), (run.Exit, run.Text, run.Errors));
        Assert.Equal(("two\n", "one\n", "three\n", "four\n"), (Out("a"), Out("a-2"), Out("A-3"), Out("b")));

        string Out(string stem) => _cli.Text($"out/deep/{stem}.md");
    }

    [Fact]
    public void One_refused_input_does_not_keep_the_others_from_being_written()
    {
        _cli.With("a.md", "one\n").With("broken.docx", "no zip").With("c.md", "three\n");
        var run = _cli.Run("convert", "a.md", "broken.docx", "gone.md", "c.md", "--output", "out");

        Assert.Equal(2, run.Exit);
        Assert.Equal(("one\n", "three\n"), (_cli.Text("out/a.md"), _cli.Text("out/c.md")));
        Assert.False(_cli.Has("out/broken.md"));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.Matches(@"^broken\.docx: [A-Z].*\.$", line),
            line => Assert.Equal("gone.md: There is no such file.", line)
        );
    }

    [Fact]
    public void Json_gives_the_passages_with_their_coverage()
    {
        var run = _cli.With("a.md", "# Bread\n\n- größe\n- two\n").Run("convert", "a.md", "--format", "json");
        var (material, passage) = (run.Json.GetProperty("material"), run.Json.GetProperty("passages")[1]);

        Assert.Equal(0, run.Exit);
        Assert.Equal(("a.md", "published"), (material.GetProperty("name").GetString(), material.GetProperty("status").GetString()));
        Assert.Equal(ContentHash.Of(_cli.Bytes("a.md")), material.GetProperty("sha256").GetString());
        Assert.Equal(
            ("list", "Bread", "lines 3-4", "published", "- größe\n- two", "größe\ntwo"),
            (
                passage.GetProperty("kind").GetString(),
                passage.GetProperty("breadcrumb")[0].GetString(),
                passage.GetProperty("anchor").GetString(),
                passage.GetProperty("status").GetString(),
                passage.GetProperty("markdown").GetString(),
                passage.GetProperty("text").GetString()
            )
        );
        Assert.Equal(2, run.Json.GetProperty("coverage").GetProperty("passages").GetInt32());
        Assert.Equal(0, run.Json.GetProperty("warnings").GetArrayLength());
    }

    public void Dispose() => _cli.Dispose();
}
