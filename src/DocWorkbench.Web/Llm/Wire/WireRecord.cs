using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>The last of what a server sent, as it came, for what the client library does not pass on.</summary>
internal sealed partial class WireRecord
{
    private const int Most = 64 * 1024;
    private const int MostCategories = 5;
    private readonly byte[] _last = new byte[Most];
    private long _length;

    /// <summary>The answer was asked for piece by piece.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>The server sent more than is let through.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>The last 64 KB; what is no UTF-8 is marked.</summary>
    public string Text
    {
        get
        {
            var at = (int)(_length % Most);
            byte[] bytes = _length <= Most ? _last[..(int)_length] : [.. _last[at..], .. _last[..at]];
            return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>What a content filter objected to, where the server says so.</summary>
    public IReadOnlyList<string> FilterCategories =>
        [.. Filtered().Matches(Text).Select(m => m.Groups[1].Value.Replace('_', ' ')).Distinct().Take(MostCategories)];

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes.Length > Most ? bytes[^Most..] : bytes)
        {
            _last[_length++ % Most] = b;
        }
    }

    [GeneratedRegex("\"([a-z_]{1,30})\"\\s*:\\s*\\{\\s*\"filtered\"\\s*:\\s*true")]
    private static partial Regex Filtered();
}
