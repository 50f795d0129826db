using DocWorkbench.Core.Requests;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A request's choices in a writer's words.</summary>
internal static class RequestWords
{
    public static string Of(RequestPreset preset) =>
        preset switch
        {
            RequestPreset.None => RequestTexts.Preset_None,
            RequestPreset.NewFeature => RequestTexts.Preset_NewFeature,
            RequestPreset.GeneralAvailability => RequestTexts.Preset_GeneralAvailability,
            RequestPreset.Deprecation => RequestTexts.Preset_Deprecation,
            RequestPreset.CheckOnly => RequestTexts.Preset_CheckOnly,
            _ => throw new ArgumentOutOfRangeException(nameof(preset)),
        };

    public static string Of(ContentType type) =>
        type switch
        {
            ContentType.HowTo => RequestTexts.Article_HowTo,
            ContentType.Concept => RequestTexts.Article_Concept,
            ContentType.Quickstart => RequestTexts.Article_Quickstart,
            ContentType.Tutorial => RequestTexts.Article_Tutorial,
            ContentType.Overview => RequestTexts.Article_Overview,
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    public static string Of(AudienceLevel level) =>
        level switch
        {
            AudienceLevel.Beginner => RequestTexts.Level_Beginner,
            AudienceLevel.Intermediate => RequestTexts.Level_Intermediate,
            AudienceLevel.Advanced => RequestTexts.Level_Advanced,
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
}
