namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Pieces of answers a model may give.</summary>
internal static class Answers
{
    public static string Change(string words) =>
        $$"""{"op":"insert_after","target":"S01","heading":null,"level":null,"find":null,"blocks":[{"kind":"paragraph","cites":["P001"],"copy":null,"markdown":"{{words}}"}],"reason":"New."}""";

    /// <summary>Two changes, complete.</summary>
    public static string Whole => $$"""{"changes":[{{Change("A")}},{{Change("B")}}],"unmet":[]}""";

    /// <summary>One change and the beginning of a second.</summary>
    public static string Cut => Whole[..^40];
}
