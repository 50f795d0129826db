namespace DocWorkbench.Web.Reading;

/// <summary>Why a reader process ended before it answered.</summary>
internal enum ReaderStop
{
    OutOfMemory,
    TooDeep,
    Unknown,
}
