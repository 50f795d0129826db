using System.Text;
using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Finds the reply's JSON object: the whole text, or inside a code fence, prose or an envelope.</summary>
internal static class ReplyJsonFinder
{
    private const int MostStarts = 200;
    private const int DeepestEnvelope = 3;
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>The object that holds "changes", detached from its document; null when there is none.</summary>
    public static JsonElement? Find(string reply)
    {
        var text = reply.Trim().TrimStart('\uFEFF');
        var utf8 = Encoding.UTF8.GetBytes(text);
        var tried = 0;
        for (var at = 0; at < utf8.Length && tried < MostStarts; )
        {
            var next = utf8.AsSpan(at).IndexOfAny((byte)'{', (byte)'[');
            if (next < 0)
            {
                return null;
            }

            at += next;
            tried++;
            if (TryParse(utf8.AsSpan(at), out var root, out var consumed))
            {
                if (Unwrap(root, DeepestEnvelope) is { } found)
                {
                    return found;
                }

                at += consumed;
            }
            else
            {
                at++;
            }
        }

        return null;
    }

    /// <summary>Reads a text that is one JSON value by itself, under the same bounds.</summary>
    public static bool TryRead(string text, out JsonElement value) => TryParse(Encoding.UTF8.GetBytes(text), out value, out _);

    private static bool TryParse(ReadOnlySpan<byte> utf8, out JsonElement root, out int consumed)
    {
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                AllowTrailingCommas = Options.AllowTrailingCommas,
                CommentHandling = Options.CommentHandling,
                MaxDepth = Options.MaxDepth,
            }
        );
        try
        {
            root = JsonElement.ParseValue(ref reader);
            consumed = (int)reader.BytesConsumed;
            ReadNames(root);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            root = default;
            consumed = 0;
            return false;
        }
    }

    // A name with an escaped lone surrogate stands for no text, and asking for any member beside it would throw later.
    private static void ReadNames(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                _ = member.Name;
                ReadNames(member.Value);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                ReadNames(item);
            }
        }
    }

    private static JsonElement? Unwrap(JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("changes", out var changes) && changes.ValueKind == JsonValueKind.Array)
            {
                return element;
            }

            return depth == 0
                ? null
                : element.EnumerateObject().Select(p => Unwrap(p.Value, depth - 1)).FirstOrDefault(found => found is not null);
        }

        return null;
    }
}
