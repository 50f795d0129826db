using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>Attributes by which the steps over a page's tree tell each other what they found; the page's own are taken off first.</summary>
internal static class Mark
{
    public const string Language = "data-dw-language";
    public const string Label = "data-dw-label";
    public const string Href = "data-dw-href";
    public const string Source = "data-dw-src";
    public const string Border = "data-dw-border";
    public const string Keep = "data-dw-keep";

    private static readonly string[] All = [Language, Label, Href, Source, Border, Keep];

    public static void Clear(IDocument page)
    {
        foreach (var element in page.Elements())
        {
            if (element.Has(All))
            {
                foreach (var name in All)
                {
                    element.RemoveAttribute(name);
                }
            }
        }
    }
}
