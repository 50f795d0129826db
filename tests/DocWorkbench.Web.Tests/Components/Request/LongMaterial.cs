using System.Globalization;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Tests.Components.Request;

/// <summary>A material too long to be sent whole, with two headings about bees among many about pallets.</summary>
internal static class LongMaterial
{
    public const int Fillers = 900;

    public static HowTo HowTo { get; } = HowToReader.Read(SourceText.FromString("# Hives\n\n## Summer\n\nA hive holds 40 bees.\n"));

    public static Material Read()
    {
        var text = new StringBuilder("# Deliveries\n\n");
        for (var i = 0; i < Fillers; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Pallet {i} is delivered to the yard before the morning.\n\n");
        }

        text.Append(
            "# Swarms\n\nBees swarm in May.\n\nA swarm of bees looks for a hollow tree.\n\n# Queens\n\nA queen of the bees lives for five years.\n"
        );
        var source = new MaterialSource("yard.md", MaterialKind.Markdown, Encoding.UTF8.GetBytes(text.ToString()));
        return Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken)).Material;
    }
}
