using AngleSharp.Dom;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Shows the pictures that can be shown and a quiet placeholder for every other; nothing is loaded from elsewhere.</summary>
internal static class PictureRules
{
    public static void Apply(IElement body, Func<string, string?>? pictures)
    {
        foreach (var picture in body.QuerySelectorAll("img").ToList())
        {
            var source = picture.GetAttribute("src") ?? "";
            if (pictures?.Invoke(source) is { } address)
            {
                picture.SetAttribute("src", address);
                continue;
            }

            var placeholder = body.Owner?.CreateElement("span");
            if (placeholder is null)
            {
                picture.Remove();
                continue;
            }

            placeholder.ClassName = "picture-placeholder";
            placeholder.TextContent = Words(picture.GetAttribute("alt"), source);
            placeholder.SetAttribute("title", source);
            picture.Replace(placeholder);
        }
    }

    private static string Words(string? alt, string source)
    {
        var what = string.IsNullOrWhiteSpace(alt) ? source : alt.Trim();
        return Uri.TryCreate(source, UriKind.Absolute, out var address)
            ? MarkupTexts.Picture_On.With(what, address.Host)
            : MarkupTexts.Picture.With(what);
    }
}
