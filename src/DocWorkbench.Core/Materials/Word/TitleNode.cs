using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The document's title while it is being read: what it becomes depends on the headings below it.</summary>
internal sealed record TitleNode(InlineText Text) : ContentNode;
