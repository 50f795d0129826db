using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Writes formulas in the notation of LaTeX, as far as their parts have one; the rest as its signs.</summary>
internal static class MathText
{
    /// <summary>A formula on a line of its own stands between double marks.</summary>
    public static Piece? Read(XElement element)
    {
        var formula = Write(element).Trim();
        var fence = element.Name.LocalName == "oMathPara" ? "$$" : "$";
        return formula.Length == 0 ? null : new Piece(PieceKind.Ready, fence + formula + fence, Plain: formula);
    }

    private static string Write(XElement element) =>
        element.Name.LocalName switch
        {
            "t" => string.Concat(element.Value.Select(MathSigns.Write)),
            "f" when Property(element, "type") == "noBar" =>
                $@"\genfrac{{}}{{}}{{0pt}}{{}}{{{Part(element, "num")}}}{{{Part(element, "den")}}}",
            "f" => $@"\frac{{{Part(element, "num")}}}{{{Part(element, "den")}}}",
            "sSup" => $"{Base(element)}^{{{Part(element, "sup")}}}",
            "sSub" => $"{Base(element)}_{{{Part(element, "sub")}}}",
            "sSubSup" => $"{Base(element)}_{{{Part(element, "sub")}}}^{{{Part(element, "sup")}}}",
            "sPre" => $"{{}}_{{{Part(element, "sub")}}}^{{{Part(element, "sup")}}}{Part(element, "e")}",
            "rad" when Part(element, "deg") is { Length: > 0 } degree => $@"\sqrt[{degree}]{{{Part(element, "e")}}}",
            "rad" => $@"\sqrt{{{Part(element, "e")}}}",
            "nary" => Nary(element),
            "d" => Delimited(element),
            "func" => $"{MathSigns.Function(Part(element, "fName"))}{Argument(Part(element, "e"))}",
            "limLow" => $"{MathSigns.Function(Part(element, "e"))}_{{{Part(element, "lim")}}}",
            "limUpp" => $"{MathSigns.Function(Part(element, "e"))}^{{{Part(element, "lim")}}}",
            "bar" => $@"\overline{{{Part(element, "e")}}}",
            "acc" => $@"{MathSigns.Accent(Property(element, "chr"))}{{{Part(element, "e")}}}",
            "m" => $@"\begin{{matrix}}{Lines(element, "mr", " & ")}\end{{matrix}}",
            "eqArr" when Parts(element, "e").Take(2).ToList() is [var only] => Children(only),
            "eqArr" => $@"\begin{{aligned}}{string.Join(@" \\ ", Parts(element, "e").Select(Children))}\end{{aligned}}",
            "oMathPara" => string.Join(" ", element.Elements(W.Math + "oMath").Select(Write)),
            "rPr" or "ctrlPr" or "oMathParaPr" => "",
            var name when name.EndsWith("Pr", StringComparison.Ordinal) => "",
            _ => Children(element),
        };

    private static string Nary(XElement element)
    {
        var sub = Part(element, "sub");
        var sup = Part(element, "sup");
        return MathSigns.Operator(Property(element, "chr") ?? "∫")
            + (sub.Length > 0 ? $"_{{{sub}}}" : "")
            + (sup.Length > 0 ? $"^{{{sup}}}" : "")
            + Argument(Part(element, "e"));
    }

    private static string Delimited(XElement element)
    {
        var separator = Property(element, "sepChr") ?? "|";
        var inside = string.Join(separator, Parts(element, "e").Select(Children));
        return $@"\left{Edge(Property(element, "begChr") ?? "(")}{inside}\right{Edge(Property(element, "endChr") ?? ")")}";
    }

    private static string Edge(string sign) =>
        sign switch
        {
            "" => ".",
            "{" or "}" => "\\" + sign,
            _ => sign,
        };

    /// <summary>A base of several parts is held together.</summary>
    private static string Base(XElement element)
    {
        var text = Part(element, "e");
        var whole = element
            .Element(W.Math + "e")
            ?.Elements()
            .Where(e => !e.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal))
            .Take(2)
            .ToList();
        return whole is [{ Name.LocalName: "r" or "d" }] ? text : $"{{{text}}}";
    }

    private static string Argument(string text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) ? " " + text : text;

    private static string Lines(XElement element, string row, string between) =>
        string.Join(@" \\ ", Parts(element, row).Select(r => string.Join(between, Parts(r, "e").Select(Children))));

    private static string Part(XElement element, string name) => element.Element(W.Math + name) is { } part ? Children(part).Trim() : "";

    private static IEnumerable<XElement> Parts(XElement element, string name) => element.Elements(W.Math + name);

    private static string Children(XElement element) => string.Concat(element.Elements().Select(Write));

    private static string? Property(XElement element, string name) =>
        element.Element(W.Math + (element.Name.LocalName + "Pr"))?.Element(W.Math + name)?.Attribute(W.Math + "val")?.Value;
}
