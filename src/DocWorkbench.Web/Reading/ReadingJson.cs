using System.Text.Json.Serialization;

namespace DocWorkbench.Web.Reading;

/// <summary>Materials and questions as they pass between the workbench and its reader processes.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ReaderQuestion))]
[JsonSerializable(typeof(ReaderAnswer))]
internal sealed partial class ReadingJson : JsonSerializerContext;
