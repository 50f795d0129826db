using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Takes out what never shows: scripts, styles, form fields, and what the page's own marks hide.</summary>
internal static class HiddenRemover
{
    private static readonly FrozenSet<string> NeverText = (
        "script style template noscript iframe object embed applet link meta input select textarea datalist canvas audio video map dialog svg frameset progress meter"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // A page that hides most of its text shows it later by script: then the mark says nothing.
    private const double WholePage = 0.5;
    private const double NearlyAll = 0.85;

    /// <returns>Whether text was kept that the page hides, because it is most of the page.</returns>
    public static bool Remove(IElement body, RemovalLedger ledger, SuspectTexts suspects)
    {
        foreach (var element in body.Elements().Where(e => NeverText.Contains(e.LocalName)))
        {
            if (element.Parent is not null)
            {
                if (element.Is("noscript", "template"))
                {
                    suspects.Add(element, QuarantineReason.HiddenText);
                }

                ledger.Remove(element, IsControl(element) ? RemovalLedger.PageChrome : RemovalLedger.HiddenText);
            }
        }

        var whole = body.TextLength();
        var keptWhole = false;
        foreach (var element in body.Elements().Where(MayBeHidden))
        {
            QuarantineReason? reason =
                HiddenSigns.IsHidden(element) ? QuarantineReason.HiddenText
                : UnreadableSigns.IsUnreadable(element) ? QuarantineReason.UnreadableText
                : null;
            if (reason is null || !body.Contains(element))
            {
                continue;
            }

            if (IsWholePage(element, whole))
            {
                keptWhole = true;
                continue;
            }

            suspects.Add(element, reason.Value);
            ledger.Remove(element, RemovalLedger.HiddenText);
        }

        return keptWhole;
    }

    private static bool MayBeHidden(IElement element) =>
        element.Has("hidden", "aria-hidden", "style", "class") || element.LocalName == "font" && element.Has("color", "size");

    private static bool IsControl(IElement element) => element.Is("select", "textarea", "datalist", "dialog", "progress", "meter");

    private static bool IsWholePage(IElement element, int whole) =>
        element.TextLength() > whole * WholePage && (element.Holds("h1", "main", "article") || element.TextLength() > whole * NearlyAll);
}
