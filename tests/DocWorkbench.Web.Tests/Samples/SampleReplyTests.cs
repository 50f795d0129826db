using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Samples;

namespace DocWorkbench.Web.Tests.Samples;

public sealed class SampleReplyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private readonly HowTo _howTo = HowToReader.Read(SourceText.FromBytes(SampleReview.Review.BaseBytes));
    private readonly ImmutableArray<Material> _materials = [.. SampleReview.Materials.Select(m => Read(m.Name, m.Bytes))];
    private readonly Proposal _proposal = Read(SampleReview.Reply);
    private readonly Placement _placement;

    public SampleReplyTests() => _placement = OperationPlacer.Place(_howTo, _proposal);

    [Fact]
    public void Is_made_for_the_sample_how_to()
    {
        Assert.Equal(_howTo.Source.Sha256, _proposal.BaseSha256);
        Assert.Empty(_proposal.Problems);
    }

    [Fact]
    public void Carries_passages_exactly_as_the_sample_materials_give_them()
    {
        var read = _materials.SelectMany(m => m.Passages.Select(p => new CitedPassage(p.Id, m.Sha256, p.Anchor, p.Markdown))).ToHashSet();

        Assert.NotEmpty(_proposal.Passages);
        Assert.All(_proposal.Passages, carried => Assert.Contains(carried, read));
    }

    [Fact]
    public void Cites_only_what_it_carries_and_gives_a_reason_for_every_change()
    {
        var carried = _proposal.Passages.Select(p => p.Id).ToHashSet();

        Assert.All(
            _proposal.Operations.Cast<SectionOperation>(),
            operation =>
            {
                Assert.NotEmpty(operation.Reason);
                Assert.All(operation.Blocks, block => Assert.NotEmpty(block.Cites));
                Assert.All(operation.Blocks.SelectMany(b => b.Cites), id => Assert.Contains(id, carried));
            }
        );
    }

    [Fact]
    public void Leaves_one_change_of_five_without_a_place()
    {
        Assert.Equal([1, 2, 3, 4], _placement.Placed.Select(c => c.Number));
        var unplaced = Assert.Single(_placement.Unplaced);
        Assert.Contains("0 times", unplaced.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(unplaced.Text);
    }

    [Fact]
    public void Rests_one_change_on_a_requirement_only_and_the_others_on_published_text()
    {
        var report = EvidenceChecker
            .For(_materials, Cancel)
            .Check(_howTo, _placement.Placed.Select(c => new CheckedChange(c)), new EvidenceOptions(), Cancel);

        var kinds = _placement.Placed.Select(change => report.Support[change.Number].Select(s => s.Kind).Distinct().ToArray());

        Assert.Equal<SupportKind[]>(
            [
                [SupportKind.Supported],
                [SupportKind.Supported],
                [SupportKind.RequirementOnly],
                [SupportKind.Supported],
            ],
            kinds
        );
        Assert.All(_placement.Placed[2].Citations, cited => Assert.Equal(MaterialStatus.Requirement, StatusOf(cited)));
    }

    [Fact]
    public void Adds_the_benefits_before_the_next_steps_in_the_words_of_the_page()
    {
        var added = _placement.Placed[3];

        Assert.True(added.IsNewSection);
        Assert.Equal("before Next steps", added.Place);
        Assert.Equal(2, added.Citations.Count(c => c.IsVerbatim));
        Assert.All(
            added.Citations.Where(c => c.IsVerbatim),
            c => Assert.Contains(c.Passage!.Text, added.NewText, StringComparison.Ordinal)
        );
    }

    private MaterialStatus StatusOf(Citation citation) =>
        _materials.SelectMany(m => m.Passages).Single(p => p.Id == citation.PassageId).Status;

    private static Material Read(string name, byte[] bytes) =>
        Assert.IsType<MaterialReading.Success>(MaterialReader.Read(MaterialSource.Detect(name, bytes), Cancel)).Material;

    private static Proposal Read(byte[] reply) =>
        Assert.IsType<ProposalReading.Success>(ProposalReader.Read(Encoding.UTF8.GetString(reply))).Proposal;
}
