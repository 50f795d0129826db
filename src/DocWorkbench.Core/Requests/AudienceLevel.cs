namespace DocWorkbench.Core.Requests;

/// <summary>How much the how-to's readers know.</summary>
public enum AudienceLevel
{
    Beginner,
    Intermediate,
    Advanced,
}
