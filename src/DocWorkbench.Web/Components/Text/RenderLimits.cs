namespace DocWorkbench.Web.Components.Text;

/// <summary>Sizes beyond which a text is shown plain: the parser and the sanitiser take quadratic time on some of them.</summary>
internal static class RenderLimits
{
    private const int Characters = 400_000;
    private const int OfOneSign = 6_000;

    public static bool AreExceeded(string text) =>
        text.Length > Characters || "<[`*_".Any(sign => text.AsSpan().Count(sign) > OfOneSign) || text.AsSpan().Count("]:") > OfOneSign / 2;
}
