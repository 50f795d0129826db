using System.Text;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Reads one run: words set alike, and what stands among them.</summary>
internal sealed class RunReader(Reading reading)
{
    private readonly Drawings drawings = new(reading);

    public void Read(XElement run, string? link, ParagraphWords words)
    {
        var properties = run.Element(W.RunProperties);
        var format = reading
            .Package.Styles.Seen(RunFormat.Of(properties))
            .Over(reading.Package.Styles.Character(properties.Child("rStyle").Val()));
        ReadAll(run, format, link, words);
    }

    private void ReadAll(XElement parent, RunFormat format, string? link, ParagraphWords words)
    {
        foreach (var element in parent.Elements())
        {
            if (ReadField(element) || !IsShown(element, format))
            {
                continue;
            }

            var target = link ?? FieldTarget();
            if (element.Name == W.Compatibility + "AlternateContent")
            {
                words.AddFirstThatSays(W.Alternatives(element), choice => ReadAll(choice, format, link, words));
            }
            else if (element.Name.LocalName is "drawing" or "pict" or "object")
            {
                drawings.Read(element, target, words);
            }
            else if (element.Name.LocalName is "ruby")
            {
                foreach (var part in element.Child("rubyBase")?.Elements(W.Run) ?? [])
                {
                    Read(part, link, words);
                }
            }
            else
            {
                var piece = ReadOne(element, format);
                reading.Comments.Say(piece is { Kind: PieceKind.Text } ? piece.Text : "");
                words.Add(piece, target);
            }
        }
    }

    private string? FieldTarget() => reading.Fields.Link is { } address ? LinkTarget.Clean(address) : null;

    private bool ReadField(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "instrText":
                reading.Fields.Instruct(element.Value);
                return true;
            case "fldChar" when element.Attr("fldCharType") is "begin" && element.Child("ffData").Child("checkBox") is not null:
                reading.Fields.Begin();
                return false;
            case "fldChar":
                Step(element.Attr("fldCharType"));
                return true;
            default:
                return false;
        }
    }

    private void Step(string? type)
    {
        switch (type)
        {
            case "begin":
                reading.Fields.Begin();
                break;
            case "separate":
                reading.Fields.Separate();
                if (reading.Fields.Link is { } address && LinkTarget.Clean(address) is null)
                {
                    reading.Omissions.UnreadableLink();
                }

                break;
            case "end":
                reading.Fields.End();
                break;
            default:
                break;
        }
    }

    private bool IsShown(XElement element, RunFormat format)
    {
        if (element.Name.LocalName is "fldChar")
        {
            return true;
        }

        if (reading.Fields.InContents)
        {
            reading.Omissions.ContentsCharacters += element.Name == W.Text ? element.Value.Length : 0;
            return false;
        }

        if (reading.Sight.Withholds(element, format) is { } reason)
        {
            reading.HeldBack.Add(reason, W.TextOf(element), reading.Anchor);
            return false;
        }

        return !reading.Fields.InInstruction;
    }

    private Piece? ReadOne(XElement element, RunFormat format) =>
        element.Name.LocalName switch
        {
            "commentReference" => Comment(element),
            "t" => Text(Shown(element, format), format),
            "tab" or "ptab" => Text("\t", format),
            "br" when element.Attr("type") is null or "textWrapping" => new Piece(PieceKind.LineBreak, "\n"),
            "cr" => new Piece(PieceKind.LineBreak, "\n"),
            "noBreakHyphen" => Text("-", format),
            "sym" => Text(SymbolFont.Sign(element.Attr("font"), element.Attr("char")), format with { IsMonospaced = null }),
            "footnoteReference" => Mark(reading.Package.Footnotes, element),
            "endnoteReference" => Mark(reading.Package.Endnotes, element),
            "fldChar" => LegacyBox(element.Child("ffData").Child("checkBox")),
            _ => null,
        };

    private static Piece Text(string text, RunFormat format) => new(PieceKind.Text, text, format.Marks);

    private static Piece LegacyBox(XElement? box) => ContentControls.Box(ticked: box.Toggle("checked") ?? box.Toggle("default") ?? false);

    private Piece? Comment(XElement reference)
    {
        reading.Comments.Place(reference.Attr("id"), reading.Anchor);
        return null;
    }

    private Piece? Mark(NotesPart part, XElement reference) =>
        part.Find(reference.Attr("id")) is { } note ? new Piece(PieceKind.Ready, reading.Notes.Refer(note, part.Links)) : null;

    private string Shown(XElement element, RunFormat format)
    {
        var kept = element.Attribute(XNamespace.Xml + "space")?.Value == "preserve";
        var text = kept ? element.Value : element.Value.Trim(' ', '\t', '\r', '\n');
        var symbols = SymbolFont.IsSymbolFont(format.Font);
        var shown = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (symbols && sign is >= '\uF020' and <= '\uF0FF')
            {
                shown.Append(SymbolFont.Translate(format.Font, sign));
            }
            else if (InvisibleSigns.Contains(sign))
            {
                reading.Omissions.InvisibleSigns++;
            }
            else
            {
                shown.Append(sign is '\r' or '\n' ? ' ' : sign);
            }
        }

        return RaisedText.Write(shown.ToString(), format.Position);
    }
}
