using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Components.Review;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Findings;

/// <summary>Reviews whose proposals are to be compared with their sources.</summary>
public abstract class EvidenceDesk : DeskTest
{
    protected const string HowTo = "# Kiln\n\n## Load\n\nOpen the door.\n\n## Fire\n\nPress start.\n\n## Next steps\n\nRead on.\n";
    protected const string Guide = "# Kiln guide\n\nThe kiln holds 40 tiles on each shelf.\n\nThe door locks above 60 degrees.\n";
    protected const string Leaflet = "# Leaflet\n\nThe kiln holds 36 tiles on each shelf.\n";
    protected const string Wishes = "# Product requirements\n\nFR1: The kiln must send a message when the firing ends.\n";

    protected const string Planned = "The kiln sends a message when the firing ends.";
    protected const string Shipped = "The door locks above 60 degrees.";

    /// <summary>A review with one change for each text, in sections of their own.</summary>
    protected async Task<string> CreateAsync(string[] texts, params string[] materials)
    {
        var review = await Store.AddReviewAsync(HowTo);
        foreach (var (text, i) in materials.Select((m, i) => (m, i)))
        {
            await Store.Reviews.AddMaterialAsync(
                review,
                new NewMaterial
                {
                    Name = $"source-{i}.md",
                    Kind = nameof(MaterialKind.Markdown),
                    Bytes = Encoding.UTF8.GetBytes(text),
                },
                TestStore.ActorId,
                Cancel
            );
            if (text == Wishes)
            {
                await Store.Reviews.RuleAsync(
                    review,
                    i + 1,
                    new RulingTarget.Whole().ToString(),
                    "requirement",
                    TestStore.ActorId,
                    null,
                    Cancel
                );
            }
        }

        string[] sections = ["Load", "Fire", "Next steps"];
        var changes = texts.Select(
            (t, i) =>
                new
                {
                    section = sections[i],
                    action = "add",
                    original = (string?)null,
                    updated = t,
                    reason = "",
                }
        );
        await Store.Reviews.AddProposalAsync(
            review,
            requestOrdinal: null,
            "pasted",
            JsonSerializer.SerializeToUtf8Bytes(new { changes }),
            TestStore.ActorId,
            Cancel
        );
        return review;
    }
}
