namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>The least a mean may be.</summary>
/// <param name="Column">As the table heads it.</param>
/// <param name="Measure">As the scoring script calls it.</param>
internal sealed record CorpusBar(string Column, string Measure, double Least);
