namespace DocWorkbench.Web.Components.Layout;

/// <summary>Places of the frame that a screen fills.</summary>
internal static class Bars
{
    public const string Top = "top";
    public const string Bottom = "bottom";
}
