namespace DocWorkbench.Web.Reading;

/// <summary>What whoever runs the workbench should know of the reading of materials.</summary>
internal static partial class ReadingLog
{
    [LoggerMessage(1, LogLevel.Warning, "Reading \"{File}\" took longer than {Seconds} seconds and was given up.")]
    public static partial void GaveUp(this ILogger log, string file, int seconds);

    [LoggerMessage(2, LogLevel.Warning, "Reading \"{File}\" ended a reader process ({Cause}): {Said}")]
    public static partial void Stopped(this ILogger log, string file, ReaderStop cause, string said);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "No reader process can be started, so materials are read inside the workbench, where a file can't be ended: {Problem}"
    )]
    public static partial void CannotStart(this ILogger log, string problem);
}
