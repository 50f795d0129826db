using System.Reflection;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Samples;

namespace DocWorkbench.Web.Reading;

/// <summary>Small materials of each kind, which a reader process reads while nobody needs it, so that a writer's first one comes quickly.</summary>
internal static class FirstMaterials
{
    public static IReadOnlyList<MaterialSource> All =>
        [
            .. SampleReview.Materials.Select(m => MaterialSource.Detect(m.Name, m.Bytes)),
            MaterialSource.Detect(SampleReview.HowToFile, SampleReview.Review.BaseBytes),
            MaterialSource.Detect("first.pdf", Pdf()),
        ];

    private static byte[] Pdf()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reading/first.pdf");
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
