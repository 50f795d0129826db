using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Quarantine;

public sealed class HiddenSignTests
{
    [Theory]
    [InlineData("The re\u200Blay listens.")]
    [InlineData("The re\u200Clay listens.")]
    [InlineData("The re\u200Dlay listens.")]
    [InlineData("The re\u2060lay listens.")]
    [InlineData("The re\uFEFFlay listens.")]
    [InlineData("The re\u3164lay listens.")]
    [InlineData("The re\u200B\u200Blay listens.")]
    [InlineData("The relay\u200B\u200C\u200B\u200C listens.")]
    [InlineData("Relay\U000E0068\U000E0069 listens.")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062 never ends")]
    [InlineData("Relay\u2764\uFE0F\uFE01\uFE02\uFE03 listens.")]
    [InlineData("Relay a\U000E0100\U000E0101\U000E0102 listens.")]
    public void Holds_back_signs_nobody_sees(string text)
    {
        var held = Assert.Single(Sources.Plain(text).Quarantine);

        Assert.Equal(QuarantineReason.InvisibleCharacters, held.Reason);
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष और क्\u200Cष")]
    [InlineData("A family \U0001F468\u200D\U0001F469\u200D\U0001F467 and a flag \U0001F3F3\uFE0F\u200D\U0001F308")]
    [InlineData("A nurse \U0001F469\U0001F3FD\u200D\u2695\uFE0F, yes \u2714\uFE0F, key 1\uFE0F\u20E3")]
    [InlineData("Scotland \U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F plays")]
    [InlineData("Donau\u00ADdampf\u00ADschiff")]
    [InlineData("Relay.\u200BContainer\u200BService")]
    [InlineData("The relay listens.\u200B")]
    [InlineData("42°S 174°E\uFEFF / \uFEFF42°S")]
    [InlineData("\uFEFFThe relay listens.")]
    [InlineData("f\u2061(x) = 2\u2062x")]
    [InlineData("สวัสดี\u200Bครับ")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("見\u200B出し")]
    [InlineData("見\u200B\u200B\u200B\u200B\u200B出し")]
    public void Leaves_signs_that_writing_needs(string text) => Assert.Empty(Sources.Plain(text).Quarantine);

    [Theory]
    [InlineData("The file is relay\u202Egpj.exe today.")]
    [InlineData("\u202Athe relay\u202C listens")]
    [InlineData("if (admin\u2066 // check\u2069) {")]
    [InlineData("re\u200Flay listens")]
    [InlineData("שלום \u2067relay")]
    [InlineData("שלום relay\u2069")]
    public void Holds_back_signs_that_turn_the_writing(string text)
    {
        var held = Assert.Single(Sources.Plain(text).Quarantine);

        Assert.Equal(QuarantineReason.DirectionMarks, held.Reason);
    }

    [Theory]
    [InlineData("שלום \u2066relay 2.0\u2069 עולם")]
    [InlineData("مرحبا \u202Arelay\u202C بكم\u200F")]
    [InlineData("They said: \u200F@relay is down")]
    public void Leaves_signs_that_turn_what_must_be_turned(string text) => Assert.Empty(Sources.Plain(text).Quarantine);

    [Fact]
    public void Writes_out_what_nobody_sees()
    {
        var material = Sources.Plain("The re\u200Blay\n\nR\U000E0068\U000E0069 listens\n\nrelay\u202Egpj.exe");

        Assert.Equal(["The re[U+200B]lay", "R[hidden tags: hi] listens", "relay[U+202E]gpj.exe"], material.Quarantine.Select(q => q.Text));
    }
}
