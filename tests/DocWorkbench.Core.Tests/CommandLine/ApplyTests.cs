using System.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class ApplyTests : IDisposable
{
    private const string Base = "# Bread\r\n\r\nEins zwei drei.\r\n\r\n## Next steps\r\n\r\nEat.";

    private const string Reply = """
        {"changes":[
          {"section":"Bread","action":"modify","original":"Eins","updated":"1"},
          {"section":"Bread","action":"modify","original":"nicht da","updated":"x"},
          {"section":"Öfen","action":"add","updated":"## Öfen\n\nHeiß."}
        ],"summary":""}
        """;

    private readonly Cli _cli = new Cli().With("b.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Base), 0x92]).With("r.json", Reply);

    [Fact]
    public void Accepting_none_gives_the_same_bytes()
    {
        var run = _cli.Run("apply", "b.md", "r.json", "--accept", "none");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal(_cli.Bytes("b.md"), run.Output);
    }

    [Fact]
    public void What_has_no_place_is_listed_and_the_rest_is_written()
    {
        var run = _cli.Run("apply", "b.md", "r.json");

        Assert.Equal(3, run.Exit);
        Assert.StartsWith("change 2: The quoted text was found 0 times", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Expected("1", "## Öfen\r\n\r\nHeiß.\r\n\r\n"), run.Output);
    }

    [Fact]
    public void A_part_of_a_change_is_accepted_by_its_number()
    {
        _cli.With("p.json", """{"changes":[{"section":"Bread","action":"modify","original":"Eins zwei drei.","updated":"1 zwei 3."}]}""");

        var run = _cli.Run("apply", "b.md", "p.json", "--accept", "1.2");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal(Encoding.UTF8.GetString(Expected("Eins", "")).Replace("drei", "3", StringComparison.Ordinal), run.Text);
    }

    [Theory]
    [InlineData("1", "1", "")]
    [InlineData("3", "Eins", "## Öfen\r\n\r\nHeiß.\r\n\r\n")]
    [InlineData("1,3", "1", "## Öfen\r\n\r\nHeiß.\r\n\r\n")]
    [InlineData("3, 1", "1", "## Öfen\r\n\r\nHeiß.\r\n\r\n")]
    public void Changes_are_accepted_by_their_number_in_the_reply(string accept, string word, string section)
    {
        var run = _cli.Run("apply", "b.md", "r.json", "--accept", accept);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal(Expected(word, section), run.Output);
    }

    [Fact]
    public void A_number_there_is_not_is_bad_usage_that_says_so()
    {
        var run = _cli.Run("apply", "b.md", "r.json", "--accept", "1,4");

        Assert.Equal((64, "", "There is no change 4; there are 3."), (run.Exit, run.Text, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public void The_reply_may_come_by_standard_input() =>
        Assert.Equal(Expected("1", ""), _cli.RunWith(Encoding.UTF8.GetBytes(Reply), "apply", "b.md", "-", "--accept", "1").Output);

    [Fact]
    public void A_result_goes_to_a_file_as_the_same_bytes()
    {
        Assert.Equal("", _cli.Run("apply", "b.md", "r.json", "--accept", "1", "--output", "out.md").Text);
        Assert.Equal(Expected("1", ""), _cli.Bytes("out.md"));
    }

    [Fact]
    public void A_reply_for_another_version_is_refused()
    {
        var run = _cli.With("r.json", """{"base":"beef","changes":[],"unmet":[]}""").Run("apply", "b.md", "r.json");

        Assert.Equal((2, "r.json: The reply was made for another version of b.md."), (run.Exit, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public void An_empty_reply_changes_nothing()
    {
        var run = _cli.With("r.json", """{"changes":[]}""").Run("apply", "b.md", "r.json");

        Assert.Equal((0, Convert.ToHexString(_cli.Bytes("b.md"))), (run.Exit, Convert.ToHexString(run.Output)));
    }

    public void Dispose() => _cli.Dispose();

    private static byte[] Expected(string word, string section) =>
        [
            0xEF,
            0xBB,
            0xBF,
            .. Encoding.UTF8.GetBytes(
                Base.Replace("Eins", word, StringComparison.Ordinal).Replace("## Next", section + "## Next", StringComparison.Ordinal)
            ),
            0x92,
        ];
}
