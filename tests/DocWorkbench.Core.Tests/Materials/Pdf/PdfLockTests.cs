using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Pdf;

namespace DocWorkbench.Core.Tests.Materials.Pdf;

public sealed class PdfLockTests
{
    [Fact]
    public void Says_that_a_file_wants_a_password() => Assert.Equal("The PDF is protected by a password.", Pdfs.Refusal(LockedPdf.ToAll));

    [Fact]
    public void Reads_a_file_that_only_guards_its_changes() =>
        Assert.Equal(
            ["Words behind a lock."],
            Assert.IsType<ContentReading.Success>(PdfReader.Read(LockedPdf.ToChanges, TestContext.Current.CancellationToken)).Plain()
        );

    [Fact]
    public void Text_from_right_to_left_is_read_with_a_warning()
    {
        // The bytes A to D stand for the letters of "shalom"; a page draws its last one first.
        const string letters = "/Differences[65/afii57689/afii57676/afii57669/afii57677]";
        var file = new PdfFile()
            .Set(3, $"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding{letters}>>>>")
            .Page(PdfFile.Lines("DCBA"));
        var read = Pdfs.Read(file);

        Assert.Equal(["\u05DD\u05D5\u05DC\u05E9"], read.Plain());
        Assert.Contains(read.Warnings, w => w.StartsWith("The text runs from right to left;", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_from_left_to_right_is_read_without_it() =>
        Assert.DoesNotContain(
            Pdfs.Read(new PdfFile().Page(PdfFile.Lines("Plain words."))).Warnings,
            w => w.Contains("right to left", StringComparison.Ordinal)
        );
}
