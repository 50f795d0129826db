using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Pdf;

namespace DocWorkbench.Core.Tests.Materials.Pdf;

/// <summary>Readings of files made for one test.</summary>
internal static class Pdfs
{
    public static ContentReading.Success Read(PdfFile file) =>
        Assert.IsType<ContentReading.Success>(PdfReader.Read(file.ToBytes(), TestContext.Current.CancellationToken));

    public static string Refusal(byte[] bytes) =>
        Assert.IsType<ContentReading.Refused>(PdfReader.Read(bytes, TestContext.Current.CancellationToken)).Reason;

    public static IEnumerable<string> Plain(this ContentReading.Success reading) =>
        reading.Nodes.Select(n => ContentPlainWriter.Write([n]));
}
