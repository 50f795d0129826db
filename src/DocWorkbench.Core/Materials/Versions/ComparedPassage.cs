namespace DocWorkbench.Core.Materials.Versions;

/// <summary>A passage of one version of a material beside the one that stands for it in the other.</summary>
/// <param name="Before">Null for one that was added.</param>
/// <param name="After">Null for one that was removed.</param>
public sealed record ComparedPassage(ComparedPassageKind Kind, Passage? Before, Passage? After)
{
    /// <summary>The words differ; what has changed otherwise is emphasis, a link's target or a picture.</summary>
    public bool WordsDiffer => Before?.Text != After?.Text;

    /// <summary>The passage is not what it was, whether in its words or in its Markdown.</summary>
    public bool ContentDiffers => WordsDiffer || Before?.Markdown != After?.Markdown;
}
