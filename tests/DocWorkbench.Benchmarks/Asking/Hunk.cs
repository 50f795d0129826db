namespace DocWorkbench.Benchmarks.Asking;

/// <summary>Characters of the text before that give way to other text.</summary>
internal sealed record Hunk(int Start, int End, string Text);
