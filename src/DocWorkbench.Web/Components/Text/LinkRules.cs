using AngleSharp.Dom;

namespace DocWorkbench.Web.Components.Text;

/// <summary>A web link opens apart from the workbench; a link inside the documentation leads nowhere here and is shown as text.</summary>
internal static class LinkRules
{
    public static void Apply(IElement body)
    {
        foreach (var link in body.QuerySelectorAll("a"))
        {
            var target = link.GetAttribute("href") ?? "";
            if (target.Length > 0)
            {
                link.SetAttribute("title", target);
            }

            if (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")
            {
                link.SetAttribute("target", "_blank");
                link.SetAttribute("rel", "noopener noreferrer");
            }
            else
            {
                link.RemoveAttribute("href");
            }
        }
    }
}
