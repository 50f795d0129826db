using System.Text.Json;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>Where a person put an operation that had no place.</summary>
/// <param name="SectionId">A section of the base.</param>
/// <param name="AtEnd">At the end of the section with all below it; else in front of its heading.</param>
public sealed record ChosenPlace(string SectionId, bool AtEnd)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Null where it is no place.</summary>
    public static ChosenPlace? FromJson(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<ChosenPlace>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
