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

    private static readonly FrozenSet<string> HiddenClasses = (
        "hidden visually-hidden visuallyhidden sr-only screen-reader-text screenreader-text screen-reader-only screenreader visually-hidden-focusable "
        + "d-none display-none u-hidden hide is-hidden invisible offscreen a11y-hidden assistive-text"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Devices =
    [
        "mobile",
        "tablet",
        "touch",
        "desktop",
        "print",
        "phone",
        "small",
        "large",
        "sm",
        "md",
        "lg",
        "xl",
    ];

    private static readonly string[] Folding = ["callout", "accordion", "collaps", "expand", "admonition", "toggle-", "faq"];

    // A page that hides most of its text shows it later by script: then the mark says nothing.
    private const double WholePage = 0.5;
    private const double NearlyAll = 0.85;

    public static void Remove(IElement body, RemovalLedger ledger)
    {
        foreach (var element in body.QuerySelectorAll("*").Where(e => NeverText.Contains(e.LocalName)).ToList())
        {
            if (element.Parent is not null)
            {
                ledger.Remove(element, IsControl(element) ? RemovalLedger.PageChrome : RemovalLedger.HiddenText);
            }
        }

        var whole = body.TextLength();
        foreach (var element in body.QuerySelectorAll("[hidden],[aria-hidden],[style],[class]").ToList())
        {
            if (IsHidden(element) && IsAttached(element, body) && !IsWholePage(element, whole))
            {
                ledger.Remove(element, RemovalLedger.HiddenText);
            }
        }
    }

    private static bool IsControl(IElement element) => element.Is("select", "textarea", "datalist", "dialog", "progress", "meter");

    private static bool IsWholePage(IElement element, int whole) =>
        element.TextLength() > whole * WholePage && (element.Holds("h1", "main", "article") || element.TextLength() > whole * NearlyAll);

    private static bool IsAttached(IElement element, IElement body) => body.Contains(element);

    private static bool IsHidden(IElement element) =>
        !element.HasAttribute(Mark.Keep)
        && !IsFolded(element)
        && (
            element.HasAttribute("hidden") && element.GetAttribute("hidden") is not "until-found"
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || IsHiddenByStyle(element.GetAttribute("style"))
            || IsHiddenByClass(element)
        );

    // What a click on its heading unfolds is text like any other.
    private static bool IsFolded(IElement element) =>
        !element.HasAttribute("hidden")
        && (
            element.ParentElement?.ClassList.Any(name => Folding.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            ?? false
        )
        && element.PreviousElementSibling is not null;

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null || style.Length > 2000)
        {
            return false;
        }

        var bare = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return bare.Contains("display:none", StringComparison.Ordinal)
            || bare.Contains("visibility:hidden", StringComparison.Ordinal)
            || bare.Contains("font-size:0;", StringComparison.Ordinal)
            || bare.EndsWith("font-size:0", StringComparison.Ordinal);
    }

    // "hidden md:block" is hidden on a telephone only.
    private static bool IsHiddenByClass(IElement element) =>
        element.ClassList.Any(IsHiding)
        && !element.ClassList.Any(name =>
            name.Contains(':', StringComparison.Ordinal) || name.StartsWith("d-", StringComparison.Ordinal) && name is not "d-none"
        );

    private static bool IsHiding(string name) =>
        HiddenClasses.Contains(name)
        || name.StartsWith("is-hidden-", StringComparison.Ordinal)
            && !Devices.Any(device => name.Contains("-" + device, StringComparison.Ordinal));
}
