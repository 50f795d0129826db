using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>What a reader got out of one file: its content in document order, or one sentence on why it can't be read.</summary>
public abstract record ContentReading
{
    private ContentReading() { }

    /// <param name="Title">The document's own title; null when it has none.</param>
    /// <param name="LeftOut">What did not go in, with the reason, in words a writer understands.</param>
    /// <param name="Warnings">What went in but deserves a look.</param>
    public sealed record Success(
        string? Title,
        ImmutableArray<ContentNode> Nodes,
        ImmutableArray<LeftOut> LeftOut,
        ImmutableArray<string> Warnings
    ) : ContentReading
    {
        /// <summary>Characters of text in the file, white space aside, whether they went in or not.</summary>
        public required int SourceCharacters { get; init; }

        /// <summary>Each once, however often it is shown.</summary>
        public ImmutableArray<MaterialPicture> Pictures { get; init; } = [];

        /// <summary>Texts that are in no node, or in one that is held back as a whole.</summary>
        public ImmutableArray<QuarantinedText> Quarantine { get; init; } = [];
    }

    public sealed record Refused(string Reason) : ContentReading;
}
