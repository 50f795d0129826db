using System.Security.Cryptography;

namespace DocWorkbench.Core.Text;

/// <summary>The one hash everything is named by: SHA-256, lower-case hexadecimal.</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of the text's UTF-8 bytes; carried undecodable bytes count as themselves.</summary>
    public static string Of(string text) => Of(ByteEncoder.Encode(text, SourceEncoding.Utf8));
}
