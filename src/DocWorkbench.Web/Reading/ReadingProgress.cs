namespace DocWorkbench.Web.Reading;

/// <summary>How long a material has been waiting or being read; told at the start of each and every second.</summary>
internal sealed record ReadingProgress(ReadingStage Stage, TimeSpan Elapsed);
