using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Layout;

/// <summary>The frame of every screen: a bar on top, the screen, a bar below where the screen brings one.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    private async Task SwitchThemeAsync() => await Browser.InvokeVoidAsync("docworkbench.switchTheme");
}
