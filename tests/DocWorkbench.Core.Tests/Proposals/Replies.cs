using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Proposals;

/// <summary>Small how-tos and replies for one test.</summary>
internal static class Replies
{
    public static HowTo HowTo(string text) => HowToReader.Read(SourceText.FromString(text));

    public static Proposal Read(string json) => Assert.IsType<ProposalReading.Success>(ProposalReader.Read(json)).Proposal;

    /// <summary>A reply in the format that quotes what it replaces.</summary>
    public static Proposal Quoting(params object[] changes) => Read(JsonSerializer.Serialize(new { changes }));

    public static object Add(string section, string updated) =>
        new
        {
            section,
            action = "add",
            updated,
        };

    public static object Modify(string section, string? original, string updated) =>
        new
        {
            section,
            action = "modify",
            original,
            updated,
        };

    public static SectionOperation Op(int number, OperationKind kind, string target, string? heading, params ProposedText[] blocks) =>
        new(number, "", kind, target, heading, Level: null, Find: null, [.. blocks]);

    public static ProposedText Words(BlockKind kind, string markdown, params string[] cites) => new(kind, [.. cites], Copy: null, markdown);

    public static ProposedText Copy(BlockKind kind, string id) => new(kind, [id], id, Markdown: null);

    public static Proposal Of(HowTo howTo, ImmutableArray<CitedPassage> passages, params ProposedOperation[] operations) =>
        new()
        {
            BaseSha256 = howTo.Source.Sha256,
            Operations = [.. operations],
            Passages = passages,
        };

    /// <summary>The how-to after all of it, which must have found its place.</summary>
    public static string Apply(HowTo howTo, Proposal proposal)
    {
        var placement = OperationPlacer.Place(howTo, proposal);
        Assert.Empty(placement.Unplaced);
        return Encoding.UTF8.GetString(ChangeSplicer.Apply(howTo, placement.Placed.Select(c => (c, c.NewText))));
    }
}
