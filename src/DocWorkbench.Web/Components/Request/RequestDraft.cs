using DocWorkbench.Core.Requests;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A request while it is being filled in.</summary>
public sealed class RequestDraft
{
    public string Description { get; set; } = "";

    public string Audience { get; set; } = "";

    public AudienceLevel Level { get; set; } = AudienceLevel.Intermediate;

    /// <summary>One name a line.</summary>
    public string Sections { get; set; } = "";

    public string Instructions { get; set; } = "";

    public RequestPreset Preset { get; set; }

    /// <summary>Null for what the how-to itself tells.</summary>
    public ContentType? ContentType { get; set; }

    public ChangeRequest ToRequest() =>
        new()
        {
            Description = Description.Trim(),
            Audience = Audience.Trim(),
            Level = Level,
            Sections = [.. Sections.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()],
            Instructions = Instructions.Trim(),
            Preset = Preset,
            ContentType = ContentType,
        };

    public void Take(ChangeRequest request)
    {
        Description = request.Description;
        Audience = request.Audience;
        Level = request.Level;
        Sections = string.Join('\n', request.Sections);
        Instructions = request.Instructions;
        Preset = request.Preset;
        ContentType = request.ContentType;
    }

    public void AddSection(string name) => Sections = Sections.Trim().Length == 0 ? name : $"{Sections.TrimEnd()}\n{name}";
}
