namespace DocWorkbench.Web.Reading;

/// <summary>Where a material is on its way to being read.</summary>
internal enum ReadingStage
{
    /// <summary>Other materials are read first.</summary>
    Queued,

    Reading,
}
