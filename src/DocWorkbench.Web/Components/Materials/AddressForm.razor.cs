using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Asks for a page by its address.</summary>
public sealed partial class AddressForm : ComponentBase
{
    private string _address = "";

    /// <summary>The address at first.</summary>
    [Parameter]
    public string Initial { get; set; } = "";

    /// <summary>The page was fetched before.</summary>
    [Parameter]
    public bool Again { get; set; }

    [Parameter]
    public EventCallback<string> OnFetch { get; set; }

    protected override void OnInitialized() => _address = Initial;

    private Task KeyAsync(KeyboardEventArgs key) =>
        key.Key == "Enter" && _address.Trim().Length > 0 ? OnFetch.InvokeAsync(_address) : Task.CompletedTask;
}
