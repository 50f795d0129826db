using System.Collections.Immutable;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Keeps count of what is taken out of a page, so that nothing goes missing in silence.</summary>
internal sealed class RemovalLedger
{
    public const string Navigation = "navigation";
    public const string PageChrome = "page chrome";
    public const string HiddenText = "hidden text";
    public const string OutsideMain = "text around the main content";

    private static readonly ImmutableArray<(string What, string Why)> Kinds =
    [
        (Navigation, "Menus, breadcrumbs and outlines lead to other places and say nothing themselves."),
        (PageChrome, "Buttons, banners, sharing and feedback belong to the site, not to the text."),
        (HiddenText, "A reader of the page does not see it."),
        (OutsideMain, "It stands outside the part of the page that holds its text."),
    ];

    private readonly Dictionary<string, int> _characters = new(StringComparer.Ordinal);

    public void Remove(IElement element, string what)
    {
        Add(what, element.TextLength());
        element.Remove();
    }

    public void Add(string what, int characters) => _characters[what] = _characters.GetValueOrDefault(what) + characters;

    public int Total => _characters.Values.Sum();

    public ImmutableArray<LeftOut> ToLeftOut() =>
        [
            .. Kinds
                .Select(kind => new LeftOut(kind.What, kind.Why, _characters.GetValueOrDefault(kind.What)))
                .Where(leftOut => leftOut.Characters > 0),
        ];
}
