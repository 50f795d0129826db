namespace DocWorkbench.Core.Text;

/// <summary>How a file's bytes stand for characters.</summary>
public enum SourceEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
}
