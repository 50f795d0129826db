namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>The same place in three files; the chunks of a comparison together are each of the files.</summary>
internal readonly record struct Chunk(ChunkKind Kind, LineRange Base, LineRange Now, LineRange Proposed);
