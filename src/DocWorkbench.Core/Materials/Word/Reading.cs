namespace DocWorkbench.Core.Materials.Word;

/// <summary>What one reading of a document carries along.</summary>
internal sealed class Reading(WordPackage package, PictureShelf pictures, CancellationToken cancellation)
{
    public WordPackage Package { get; } = package;

    public CancellationToken Cancellation { get; } = cancellation;

    public Omissions Omissions { get; } = new();

    public NumberCounter Counter { get; } = new(package.Numbering);

    public Notes Notes { get; } = new();

    /// <summary>The first words set as the document's title.</summary>
    public string? Title { get; set; }

    /// <summary>Paragraphs set as a title.</summary>
    public int Titles { get; set; }

    /// <summary>Where the ids of the part being read lead.</summary>
    public PartLinks Links { get; set; } = package.Links;

    /// <summary>Where the paragraph being read stands.</summary>
    public string Anchor { get; set; } = "";

    public Sight Sight { get; } = new(package);

    public HeldBack HeldBack { get; } = new();

    public Comments Comments { get; } = new(package.Comments);

    public PictureShelf Pictures { get; } = pictures;

    /// <summary>Characters of text that the file keeps otherwise than as text: formulas, ticks, labels of entries, descriptions of pictures.</summary>
    public int OtherCharacters { get; set; }

    /// <summary>Fields that are open where the reading stands.</summary>
    public Fields Fields { get; set; } = new();
}
