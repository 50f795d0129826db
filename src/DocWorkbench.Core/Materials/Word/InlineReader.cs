using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads what stands inside one paragraph: runs, links, formulas, notes' marks; text boxes are collected for after it.</summary>
internal sealed class InlineReader(Reading reading)
{
    private readonly RunReader runs = new(reading);

    public ParagraphWords Read(XElement paragraph)
    {
        var words = new ParagraphWords();
        ReadAll(paragraph, link: null, words);
        reading.Fields.CloseUnfinished();
        return words;
    }

    private void ReadAll(XElement parent, string? link, ParagraphWords words)
    {
        foreach (var element in parent.Elements())
        {
            ReadOne(element, link, words);
        }
    }

    private void ReadOne(XElement element, string? link, ParagraphWords words)
    {
        if (element.Name.Namespace == W.Math)
        {
            words.AddFormula(MathText.Read(element));
            return;
        }

        if (element.Name == W.Compatibility + "AlternateContent")
        {
            words.AddFirstThatSays(W.Alternatives(element), choice => ReadAll(choice, link, words));
            return;
        }

        switch (element.Name.LocalName)
        {
            case "r" when element.Name == W.Run:
                runs.Read(element, link, words);
                break;
            case "hyperlink":
                ReadAll(element, Target(element) ?? link, words);
                break;
            case "fldSimple":
                ReadField(element, link, words);
                break;
            case "sdt":
                ReadControl(element, link, words);
                break;
            case "commentRangeStart" or "commentRangeEnd":
                reading.Comments.Mark(element);
                break;
            case "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent":
                ReadAll(element, link, words);
                break;
            default:
                break;
        }
    }

    private string? Target(XElement hyperlink)
    {
        var id = hyperlink.Attribute(W.Relations + "id")?.Value;
        var anchor = hyperlink.Attr("anchor") is { Length: > 0 } name ? "#" + name : null;
        if (id is null)
        {
            return anchor;
        }

        var target = LinkTarget.Clean(reading.Links.Address(id));
        if (target is null)
        {
            reading.Omissions.UnreadableLink();
            return null;
        }

        return target.Contains('#', StringComparison.Ordinal) ? target : target + anchor;
    }

    private void ReadField(XElement field, string? link, ParagraphWords words)
    {
        var instruction = FieldInstruction.Read(field.Attr("instr") ?? "");
        if (instruction.IsContents)
        {
            reading.Omissions.ContentsCharacters += W.TextLength(field);
            return;
        }

        ReadAll(field, instruction.Link is null ? link : LinkTarget.Clean(instruction.Link) ?? link, words);
    }

    private void ReadControl(XElement control, string? link, ParagraphWords words)
    {
        if (ContentControls.CheckBox(control) is { } box)
        {
            words.Add(box, link: null);
        }
        else if (ContentControls.IsContents(control))
        {
            reading.Omissions.ContentsCharacters += W.TextLength(control);
        }
        else if (control.Child("sdtContent") is { } content)
        {
            ReadAll(content, link, words);
        }
    }
}
