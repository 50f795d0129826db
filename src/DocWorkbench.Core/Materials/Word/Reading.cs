namespace DocWorkbench.Core.Materials.Word;

/// <summary>What one reading of a document carries along.</summary>
internal sealed class Reading(WordPackage package, CancellationToken cancellation)
{
    public WordPackage Package { get; } = package;

    public CancellationToken Cancellation { get; } = cancellation;

    public Omissions Omissions { get; } = new();

    public NumberCounter Counter { get; } = new(package.Numbering);

    public Notes Notes { get; } = new();

    /// <summary>The first words set as the document's title.</summary>
    public string? Title { get; set; }

    /// <summary>Where the ids of the part being read lead.</summary>
    public PartLinks Links { get; set; } = package.Links;

    /// <summary>The style of the paragraph being read hides its text.</summary>
    public bool IsHiddenByStyle { get; set; }

    /// <summary>Fields that are open where the reading stands.</summary>
    public Fields Fields { get; set; } = new();
}
