using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Takes buttons off a page, but leaves their words where they are part of a sentence or a heading.</summary>
internal static class ButtonRemover
{
    public static void Remove(IElement root, RemovalLedger ledger)
    {
        foreach (var button in root.Elements().Where(e => e.LocalName == "button" || e.GetAttribute("role") == "button"))
        {
            if (!root.Contains(button))
            {
                continue;
            }

            if (IsPartOfText(button))
            {
                button.ReplaceByChildren();
            }
            else if (button.TextLength() <= 80)
            {
                ledger.Remove(button, RemovalLedger.PageChrome);
            }
        }
    }

    private static bool IsPartOfText(IElement button) =>
        button.Closest("h1,h2,h3,h4,h5,h6,summary,dt") is { } heading && heading.TextLength() <= button.TextLength() + 3
        || button.Closest("p,li,td,dd") is { } sentence
            && sentence.TextLength() > button.TextLength() * 2
            && sentence.QuerySelector("ul,ol,div") is null;
}
