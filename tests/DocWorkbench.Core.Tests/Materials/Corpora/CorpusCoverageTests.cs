using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Corpora;

public sealed class CorpusCoverageTests
{
    [Theory]
    [Trait("Needs", "shared")]
    [InlineData("docx/howto")]
    [InlineData("docx/pandoc")]
    [InlineData("docx/docling")]
    [InlineData("html/readability")]
    [InlineData("html/defuddle")]
    public void Never_more_goes_into_passages_than_there_is(string set)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var over = (
            from document in new CorpusSet(set).Documents
            let source = MaterialSource.Detect(Path.GetFileName(document), File.ReadAllBytes(document))
            let coverage = (MaterialReader.Read(source, cancellation) as MaterialReading.Success)?.Material.Coverage
            where coverage?.Characters > coverage?.SourceCharacters
            select $"{Path.GetFileName(document)}: {coverage.Characters} of {coverage.SourceCharacters}"
        ).ToList();

        Assert.True(over.Count == 0, string.Join('\n', over));
    }
}
