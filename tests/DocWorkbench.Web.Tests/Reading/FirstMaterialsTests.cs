using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;

namespace DocWorkbench.Web.Tests.Reading;

public sealed class FirstMaterialsTests
{
    [Fact]
    public void There_is_one_of_each_kind_of_file_and_each_can_be_read()
    {
        Assert.Superset(
            new HashSet<MaterialKind> { MaterialKind.Word, MaterialKind.WebPage, MaterialKind.Pdf, MaterialKind.Markdown },
            FirstMaterials.All.Select(m => m.Kind).ToHashSet()
        );
        Assert.All(
            FirstMaterials.All,
            m => Assert.IsType<MaterialReading.Success>(MaterialReader.Read(m, TestContext.Current.CancellationToken))
        );
    }
}
