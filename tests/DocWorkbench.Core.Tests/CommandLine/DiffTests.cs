using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Tests.Changes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class DiffTests : IDisposable
{
    private const string Before = "# Größe\r\n\r\nDer Bäcker wartet.\r\n\r\nZwei – drei.\n\n## Ende\n\nAlt \udc92 hier.\n\nWeg damit.\n";
    private const string After =
        "# Größe\r\n\r\nDer Bäcker schläft.\r\n\r\nZwei – drei.\n\nNeu: ein Satz über Öfen.\n\n## Ende\n\nNeu \udc92 hier.\n";

    private readonly Cli _cli = new Cli().With("b.md", TextBlob.Write(Before)).With("a.md", TextBlob.Write(After));

    [Fact]
    public void Spans_are_bytes_and_splices_rebuild_the_document()
    {
        var run = _cli.Run("diff", "b.md", "a.md", "--format", "json");
        var changes = run.Json.GetProperty("changes").EnumerateArray().ToList();

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal(Enumerable.Range(1, changes.Count), changes.Select(c => c.GetProperty("n").GetInt32()));
        Assert.Equal(_cli.Bytes("a.md"), Rebuilt(changes));
        Assert.Equal(_cli.Bytes("b.md"), Rebuilt([]));
        Assert.Equal(ContentHash.Of(_cli.Bytes("b.md")), run.Json.GetProperty("before").GetProperty("sha256").GetString());
        Assert.Equal(ContentHash.Of(_cli.Bytes("a.md")), run.Json.GetProperty("after").GetProperty("sha256").GetString());
    }

    [Fact]
    public void Words_are_marked_in_bytes_too()
    {
        var run = _cli.Run("diff", "b.md", "a.md", "--format", "json");
        var word = run.Json.GetProperty("changes")[0].GetProperty("words")[0];

        Assert.Equal("wartet", Slice("b.md", word.GetProperty("before")));
        Assert.Equal("schläft", Slice("a.md", word.GetProperty("after")));
    }

    [Fact]
    public void Accepting_by_number_equals_splicing_by_number()
    {
        var changes = _cli.Run("diff", "b.md", "a.md", "--format", "json").Json.GetProperty("changes").EnumerateArray().ToList();

        Assert.True(changes.Count > 2);
        Assert.Equal(_cli.Bytes("b.md"), _cli.Run("diff", "b.md", "a.md", "--accept", "none").Output);
        Assert.Equal(_cli.Bytes("a.md"), _cli.Run("diff", "b.md", "a.md", "--accept", "all").Output);
        Assert.Equal(Rebuilt([changes[0], changes[2]]), _cli.Run("diff", "b.md", "a.md", "--accept", "1,3").Output);
    }

    [Fact]
    public void Parts_of_a_change_are_told_and_accepted_by_number()
    {
        _cli.With("two.md", "# Öfen\n\nDer Ofen ist heiß. Er steht hier. Er ist alt.\n");
        _cli.With("too.md", "# Öfen\n\nDer Ofen ist kühl. Er steht hier. Er ist neu.\n");
        var change = _cli.Run("diff", "two.md", "too.md", "--format", "json", "--parts").Json.GetProperty("changes")[0];

        var parts = change.GetProperty("parts").EnumerateArray().ToList();

        Assert.Equal(
            [(1, "sentence"), (2, "sentence")],
            parts.Select(p => (p.GetProperty("n").GetInt32(), p.GetProperty("kind").GetString()))
        );
        Assert.Equal("neu", Slice("too.md", parts[1].GetProperty("splices")[0].GetProperty("insert")));
        Assert.Equal(
            "# Öfen\n\nDer Ofen ist heiß. Er steht hier. Er ist neu.\n",
            _cli.Run("diff", "two.md", "too.md", "--accept", "1.2").Text
        );
        Assert.Equal(_cli.Bytes("too.md"), _cli.Run("diff", "two.md", "too.md", "--accept", "1.1,1.2").Output);
        Assert.Equal(_cli.Bytes("too.md"), _cli.Run("diff", "two.md", "too.md", "--accept", "1.1,1").Output);
    }

    [Theory]
    [InlineData("1.3", "Change 1 has 2 parts; there is no part 3.")]
    [InlineData("1.0", "Change 1 has 2 parts; there is no part 0.")]
    [InlineData("2.1", "There is no change 2; there are 1.")]
    [InlineData("1.", "--accept takes all, none or numbers such as 1,3 or 4.2; not \"1.\".")]
    [InlineData("1.1.1", "--accept takes all, none or numbers such as 1,3 or 4.2; not \"1.1.1\".")]
    public void A_part_there_is_not_is_bad_usage(string accept, string sentence)
    {
        _cli.With("two.md", "# A\n\nThe oven is hot. It stands here. It is old.\n")
            .With("too.md", "# A\n\nThe oven is cold. It stands here. It is new.\n");

        var run = _cli.Run("diff", "two.md", "too.md", "--accept", accept);

        Assert.Equal(64, run.Exit);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_goes_to_a_file_as_the_same_bytes()
    {
        var run = _cli.Run("diff", "b.md", "a.md", "--accept", "all", "--output", "out.md");

        Assert.Equal((0, ""), (run.Exit, run.Text));
        Assert.Equal(_cli.Bytes("a.md"), _cli.Bytes("out.md"));
    }

    [Fact]
    public void A_patch_is_what_git_applies()
    {
        using var git = new GitApply();
        git.Write("a.md", _cli.Bytes("b.md"));
        var run = _cli.Run("diff", "b.md", "a.md", "--format", "patch");

        Assert.StartsWith("--- a/a.md\n+++ b/a.md\n", Encoding.Latin1.GetString(run.Output), StringComparison.Ordinal);
        Assert.Equal("", git.Apply(run.Output));
        Assert.Equal(_cli.Bytes("a.md"), git.Read("a.md"));
    }

    [Fact]
    public void A_summary_names_kind_unit_and_section()
    {
        var run = _cli.Run("diff", "b.md", "a.md");

        Assert.Equal(0, run.Exit);
        Assert.Contains(
            "  1  changed  paragraph in Größe\n     - Der Bäcker wartet.\n     + Der Bäcker schläft.\n",
            run.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equal_documents_have_no_changes()
    {
        Assert.Equal("No changes.\n", _cli.Run("diff", "b.md", "b.md").Text);
        Assert.Equal(0, _cli.Run("diff", "b.md", "b.md", "--format", "json").Json.GetProperty("changes").GetArrayLength());
        Assert.Empty(_cli.Run("diff", "b.md", "b.md", "--format", "patch").Output);
    }

    [Fact]
    public void One_side_may_come_by_standard_input() =>
        Assert.Equal(_cli.Bytes("a.md"), _cli.RunWith(_cli.Bytes("a.md"), "diff", "b.md", "-", "--accept", "all").Output);

    [Fact]
    public void A_heading_with_an_undecodable_byte_still_gives_json()
    {
        _cli.With("x.md", [.. "# It"u8, 0x92, .. "s\n\nold\n"u8]).With("y.md", [.. "# It"u8, 0x92, .. "s\n\nnew\n"u8]);

        Assert.Equal(
            "It\uFFFDs",
            _cli.Run("diff", "x.md", "y.md", "--format", "json").Json.GetProperty("changes")[0].GetProperty("section").GetString()
        );
    }

    public void Dispose() => _cli.Dispose();

    private string Slice(string file, JsonElement span) =>
        Encoding.UTF8.GetString(_cli.Bytes(file), span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());

    private byte[] Rebuilt(IEnumerable<JsonElement> changes)
    {
        var (before, after) = (_cli.Bytes("b.md"), _cli.Bytes("a.md"));
        var result = before.ToList();
        foreach (
            var splice in changes
                .SelectMany(c => c.GetProperty("splices").EnumerateArray())
                .OrderByDescending(s => s.GetProperty("at").GetInt32())
        )
        {
            var insert = splice.GetProperty("insert");
            var at = splice.GetProperty("at").GetInt32();
            result.RemoveRange(at, splice.GetProperty("remove").GetInt32());
            result.InsertRange(at, after.AsSpan(insert.GetProperty("start").GetInt32(), insert.GetProperty("length").GetInt32()).ToArray());
        }

        return [.. result];
    }
}
