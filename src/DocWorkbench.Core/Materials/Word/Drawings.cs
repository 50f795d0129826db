using System.Xml.Linq;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads pictures by their description and collects text boxes; pictures elsewhere are never fetched.</summary>
internal sealed class Drawings(Reading reading)
{
    private static readonly HashSet<string> Described = ["docPr", "cNvPr", "shape", "rect"];

    public void Read(XElement drawing, string? link, ParagraphWords words) => ReadAll(drawing, description: "", link, words);

    private void ReadAll(XElement parent, string description, string? link, ParagraphWords words)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W.Compatibility + "AlternateContent")
            {
                words.AddFirstThatSays(W.Alternatives(element), choice => ReadAll(choice, description, link, words));
                continue;
            }

            switch (element.Name.LocalName)
            {
                case "txbxContent":
                    words.AddBox(element);
                    break;
                case "blip":
                    AddPicture(
                        element.Attribute(W.Relations + "embed")?.Value,
                        element.Attribute(W.Relations + "link")?.Value,
                        description,
                        link,
                        words
                    );
                    break;
                case "imagedata":
                    AddPicture(
                        element.Attribute(W.Relations + "id")?.Value,
                        external: null,
                        DescriptionIn(element, description),
                        link,
                        words
                    );
                    break;
                case "chart" when element.Attribute(W.Relations + "id") is not null:
                    reading.Omissions.Add("chart", "Charts are pictures of data and are not read.");
                    AddPlace(element, "chart", words);
                    break;
                case "relIds":
                    reading.Omissions.Add("diagram", "Diagrams are not read.");
                    AddPlace(element, "diagram", words);
                    break;
                default:
                    ReadAll(element, DescriptionOf(element, description), link, words);
                    break;
            }
        }
    }

    /// <summary>A newer chart comes with a picture of itself, which says more than its place.</summary>
    private static void AddPlace(XElement element, string what, ParagraphWords words)
    {
        if (element.Name.NamespaceName.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal))
        {
            words.Add(new Piece(PieceKind.Ready, $@"\[{what}\]"), link: null);
        }
    }

    private void AddPicture(string? id, string? external, string description, string? link, ParagraphWords words)
    {
        if (reading.Links.PartName(id) is not { } name)
        {
            if (external is not null || reading.Links.Address(id) is not null)
            {
                reading.Omissions.Add("picture from elsewhere", "Pictures outside the document are not fetched.");
            }

            return;
        }

        var alt = MarkdownEscape.Inline(description.ReplaceLineEndings(" ").Trim());
        var outcome = reading.Pictures.Take(reading.Links.FullName(id) ?? "");
        if (outcome.Refusal is { } refusal)
        {
            reading.Omissions.Add(refusal.What, refusal.Why);
        }

        words.Add(
            new Piece(
                PieceKind.Ready,
                $"![{alt}]({LinkTarget.InMarkdown(name)})",
                Plain: description.Trim(),
                Picture: new PassagePicture(outcome.Id, name, description.Trim())
            ),
            link
        );
    }

    /// <summary>The nearest description holds: of the drawing as a whole, or of one picture in a group.</summary>
    private static string DescriptionOf(XElement element, string outer)
    {
        var own = element.Elements().FirstOrDefault(e => Described.Contains(e.Name.LocalName));
        return (own ?? element).Attribute("descr")?.Value ?? element.Attribute("alt")?.Value ?? outer;
    }

    private static string DescriptionIn(XElement element, string outer) =>
        outer.Length > 0
            ? outer
            : element.Attributes().FirstOrDefault(a => a.Name.LocalName == "title" && a.Name.NamespaceName.Length > 0)?.Value ?? "";
}
