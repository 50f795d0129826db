namespace DocWorkbench.Core.Requests;

/// <summary>What kind of article a how-to is; each has sections its readers expect.</summary>
public enum ContentType
{
    HowTo,
    Concept,
    Quickstart,
    Tutorial,
    Overview,
}
