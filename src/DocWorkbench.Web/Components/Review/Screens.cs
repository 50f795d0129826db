namespace DocWorkbench.Web.Components.Review;

/// <summary>The three screens of a review, as the address names them.</summary>
internal static class Screens
{
    public const string Changes = "changes";
    public const string Sources = "sources";
    public const string Result = "result";

    public static string Known(string? name) => name is Sources or Result ? name : Changes;
}
