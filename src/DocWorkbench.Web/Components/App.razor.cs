using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DocWorkbench.Web.Components;

/// <summary>The page every screen of the workbench stands in.</summary>
public sealed partial class App : ComponentBase
{
    private static readonly InteractiveServerRenderMode Live = new(prerender: false);
    private static readonly InteractiveServerRenderMode DrawnAtOnce = new(prerender: true);

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    // A review stands in the very first answer and is handed to the live page; other screens are quick to draw once that is there.
    private InteractiveServerRenderMode Mode =>
        HttpContext?.Request.Path.StartsWithSegments("/reviews", out var rest) == true && rest.Value?.LastIndexOf('/') == 0
            ? DrawnAtOnce
            : Live;
}
