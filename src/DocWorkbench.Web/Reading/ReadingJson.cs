using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocWorkbench.Web.Reading;

/// <summary>Materials and questions as they pass between the workbench and its reader processes.</summary>
[JsonSerializable(typeof(ReaderQuestion))]
[JsonSerializable(typeof(ReaderAnswer))]
internal sealed partial class ReadingJson : JsonSerializerContext
{
    /// <summary>No page ever holds it, so no sign takes six bytes instead of one: a text of nothing but "&lt;" would fill the memory.</summary>
    public static ReadingJson Plain { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IgnoreReadOnlyProperties = true });
}
