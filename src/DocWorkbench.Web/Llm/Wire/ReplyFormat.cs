namespace DocWorkbench.Web.Llm.Wire;

/// <summary>How firmly the server is told to answer in JSON.</summary>
internal enum ReplyFormat
{
    /// <summary>By the schema, strictly.</summary>
    Schema,

    /// <summary>Some JSON object; the schema stands in the instructions.</summary>
    PlainJson,

    /// <summary>Only the instructions say so.</summary>
    Text,
}
