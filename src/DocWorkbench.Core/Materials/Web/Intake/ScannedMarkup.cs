namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>A page's markup fit for the HTML parser, or one sentence on why it is not.</summary>
internal sealed record ScannedMarkup(string Text, string? Refusal)
{
    public static ScannedMarkup Readable(string text) => new(text, Refusal: null);

    public static ScannedMarkup Refused(string reason) => new("", reason);
}
