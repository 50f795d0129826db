using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DocWorkbench.Web.Components;

/// <summary>The page every screen of the workbench stands in.</summary>
public sealed partial class App : ComponentBase
{
    // Without prerendering: it would load every review twice.
    private static readonly InteractiveServerRenderMode Live = new(prerender: false);

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }
}
