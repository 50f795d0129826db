using DocWorkbench.Core.Requests;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A request's choices in a writer's words.</summary>
internal static class RequestWords
{
    public static string Of(RequestPreset preset) =>
        preset switch
        {
            RequestPreset.None => "as described below",
            RequestPreset.NewFeature => "new feature",
            RequestPreset.GeneralAvailability => "preview → generally available",
            RequestPreset.Deprecation => "deprecation or rename",
            RequestPreset.CheckOnly => "check only, add nothing",
            _ => throw new ArgumentOutOfRangeException(nameof(preset)),
        };

    public static string Of(ContentType type) =>
        type switch
        {
            ContentType.HowTo => "how-to guide",
            ContentType.Concept => "concept",
            ContentType.Quickstart => "quickstart",
            ContentType.Tutorial => "tutorial",
            ContentType.Overview => "overview",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
}
