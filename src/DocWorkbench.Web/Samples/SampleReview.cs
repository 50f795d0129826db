using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Samples;

/// <summary>A review to try the workbench on: a how-to, two materials and a reply with proposed changes, about a product that does not exist.</summary>
internal static class SampleReview
{
    public const string HowToFile = "how-to.md";

    public const string ReplyName = "Sample reply";

    public static NewReview Review
    {
        get
        {
            var bytes = Bytes(HowToFile);
            return new NewReview
            {
                Name = $"{HowToReader.Read(SourceText.FromBytes(bytes)).Title} (sample)",
                Origin = new ReviewOrigin.Upload(HowToFile),
                BaseBytes = bytes,
            };
        }
    }

    public static IReadOnlyList<NewMaterial> Materials =>
        [Material("product-page.html", MaterialKind.WebPage), Material("requirements.docx", MaterialKind.Word)];

    public static ChangeRequest Request =>
        new()
        {
            Description = "Bring the how-to up to Tidekeep 3.2, and tell readers what they gain from backups with Tidekeep.",
            Audience = "People who look after a wiki beside their main job",
            Level = AudienceLevel.Beginner,
            Sections =
            [
                "Prerequisites",
                "Step 2: Run the first backup",
                "Step 4: Decide how long to keep snapshots",
                "Step 5: Check the backup",
                "Benefits",
            ],
        };

    public static byte[] Reply => Bytes("reply.json");

    private static NewMaterial Material(string name, MaterialKind kind) =>
        new()
        {
            Name = name,
            Kind = kind.ToString(),
            Bytes = Bytes(name),
        };

    private static byte[] Bytes(string name)
    {
        using var resource =
            typeof(SampleReview).Assembly.GetManifestResourceStream($"sample/{name}")
            ?? throw new InvalidOperationException($"The program was built without its sample {name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
