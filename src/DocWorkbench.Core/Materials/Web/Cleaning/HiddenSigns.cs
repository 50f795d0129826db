using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Knows by an element's own marks that nobody sees it.</summary>
internal static partial class HiddenSigns
{
    private static readonly FrozenSet<string> HiddenClasses = (
        "hidden visually-hidden visuallyhidden sr-only screen-reader-text screenreader-text screen-reader-only screenreader visually-hidden-focusable "
        + "d-none display-none u-hidden hide is-hidden invisible offscreen a11y-hidden assistive-text"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // One of these is in every name that hides, and lists of names are dear to take apart.
    private static readonly SearchValues<string> PartsOfHiding = SearchValues.Create(
        ["hid", "sr-only", "screen", "none", "invisible", "assistive"],
        StringComparison.Ordinal
    );

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

    private const int LongestStyle = 2000;
    private const int LongestSign = 24;

    public static bool IsHidden(IElement element) =>
        !element.HasAttribute(Mark.Keep)
        && (
            element.HasAttribute("hidden") && element.GetAttribute("hidden") is not "until-found"
            || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || IsHiddenByStyle(element)
            || IsHiddenByClass(element)
        )
        && !IsFolded(element);

    // What a click on its heading unfolds is text like any other.
    private static bool IsFolded(IElement element) =>
        !element.HasAttribute("hidden")
        && (
            element.ParentElement?.ClassList.Any(name => Folding.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            ?? false
        )
        && element.PreviousElementSibling is not null;

    private static bool IsHiddenByStyle(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 and <= LongestStyle } style)
        {
            return false;
        }

        var bare = Bare(style);
        return Vanishing().IsMatch(bare)
            // What fades in or slides in starts the same way.
            || !Moving().IsMatch(bare) && Transparent().IsMatch(bare) && !element.Holds("h1", "h2", "h3", "img")
            || bare.Contains("position:", StringComparison.Ordinal) && OffTheScreen().IsMatch(bare) && !IsFormula(element);
    }

    // A formula drawn as a picture carries its signs out of sight; a sentence among them is no formula.
    private static bool IsFormula(IElement element) =>
        element.Children is [{ LocalName: "math" } math]
        && element.TextLength() == math.TextLength()
        && math.Descendants<IText>().All(sign => sign.TextLength() <= LongestSign);

    /// <summary>A style in small letters without white space.</summary>
    public static string Bare(string style) => string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    // "hidden md:block" is hidden on a telephone only.
    private static bool IsHiddenByClass(IElement element) =>
        element.ClassName is { Length: > 0 } names
        && names.AsSpan().ContainsAny(PartsOfHiding)
        && element.ClassList.Any(IsHiding)
        && !element.ClassList.Any(name =>
            name.Contains(':', StringComparison.Ordinal) || name.StartsWith("d-", StringComparison.Ordinal) && name is not "d-none"
        );

    private static bool IsHiding(string name) =>
        HiddenClasses.Contains(name)
        || name.StartsWith("is-hidden-", StringComparison.Ordinal)
            && !Devices.Any(device => name.Contains("-" + device, StringComparison.Ordinal));

    [GeneratedRegex(
        @"(?<![\w-])(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:\.0+)?(?:px|pt|r?em|%)?(?:;|!|$)|text-indent:-\d{3,}|transform:scale\(0\))"
    )]
    private static partial Regex Vanishing();

    [GeneratedRegex(@"(?<![\w-])(?:opacity:0(?:\.0\d*)?(?:;|!|$)|filter:opacity\(0%?\))")]
    private static partial Regex Transparent();

    [GeneratedRegex(@"(?<![\w])(?:transform|transition|animation|will-change|translate)")]
    private static partial Regex Moving();

    [GeneratedRegex(
        @"(?<![\w-])(?:(?:left|top|right|bottom):-\d{3,}(?:px|r?em|pt|vw|vh)|clip:rect\((?:0|1px)|clip-path:(?:inset\((?:50|100)%|circle\(0))"
    )]
    private static partial Regex OffTheScreen();
}
