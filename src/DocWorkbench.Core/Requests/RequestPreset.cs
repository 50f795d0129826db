namespace DocWorkbench.Core.Requests;

/// <summary>A kind of change that comes up again and again; it says what to look for beyond the request's own words.</summary>
public enum RequestPreset
{
    None,
    NewFeature,
    GeneralAvailability,
    Deprecation,
    CheckOnly,
}
