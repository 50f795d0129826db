using System.Text;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials;

/// <summary>Small materials for one test.</summary>
internal static class Sources
{
    public static Material Markdown(string text, string name = "article.md") =>
        Read(name, MaterialKind.Markdown, Encoding.UTF8.GetBytes(text));

    public static Material Plain(string text, string name = "words.txt") =>
        Read(name, MaterialKind.PlainText, Encoding.UTF8.GetBytes(text));

    public static Material Note(string text, string name = "What I know") => Read(name, MaterialKind.Note, Encoding.UTF8.GetBytes(text));

    public static Material Read(string name, MaterialKind kind, byte[] bytes) =>
        Assert.IsType<MaterialReading.Success>(Reading(name, kind, bytes)).Material;

    public static string Refusal(string name, MaterialKind kind, byte[] bytes) =>
        Assert.IsType<MaterialReading.Refused>(Reading(name, kind, bytes)).Reason;

    private static MaterialReading Reading(string name, MaterialKind kind, byte[] bytes) =>
        MaterialReader.Read(new MaterialSource(name, kind, bytes), TestContext.Current.CancellationToken);
}
