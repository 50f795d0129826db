using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A review as one page shows it at one moment.</summary>
public sealed record DeskView
{
    public required StoredReview Stored { get; init; }

    /// <summary>The text the review began with.</summary>
    public required HowTo First { get; init; }

    /// <summary>The text the review is about.</summary>
    public HowTo HowTo => State.HowTo;

    public required ImmutableArray<DeskMaterial> Materials { get; init; }

    public required ImmutableArray<DeskProposal> Proposals { get; init; }

    public required ReviewState State { get; init; }

    /// <summary>The changes as their cards draw them.</summary>
    public required CardDrawings Drawings { get; init; }

    /// <summary>Names by actor id.</summary>
    public required IReadOnlyDictionary<string, string> People { get; init; }

    /// <summary>What the checks found last; null until they were through for the first time.</summary>
    public DeskEvidence? Evidence { get; init; }

    /// <summary>How far the person had seen the review when their visit before this one ended; null on the first.</summary>
    public StoredVisit? Since { get; init; }

    /// <summary>Which passages speak of which section; made when somebody first looks, away from the page's own thread.</summary>
    public required Lazy<SectionPassages> Speaking { get; init; }

    /// <summary>The person's own texts that are not saved, by what they are the text of.</summary>
    public ImmutableDictionary<string, DeskDraft> Drafts { get; init; } = ImmutableDictionary<string, DeskDraft>.Empty;

    /// <summary>The actor who looks at the page.</summary>
    public required string Me { get; init; }

    /// <summary>The address a picture of the how-to can be shown from; null for a placeholder.</summary>
    public required Func<string, string?> Pictures { get; init; }

    public string Id => Stored.Id;

    public bool IsMe(string actorId) => actorId == Me;

    /// <summary>"you", a name, or "somebody" for a person no longer known.</summary>
    public string Who(string actorId) => IsMe(actorId) ? ReviewTexts.Who_You : People.GetValueOrDefault(actorId, ReviewTexts.Who_Somebody);

    /// <summary>The review's own entry of a material that was read; null for one that is no longer here.</summary>
    public DeskMaterial? Find(Material? read) => read is null ? null : Materials.FirstOrDefault(m => m.Material?.Sha256 == read.Sha256);

    /// <summary>What the how-to's file holds if nobody else wrote to it.</summary>
    internal string ExpectedFile => Stored.ExpectedFile(HowTo.Source.Sha256);

    internal string FileName =>
        Stored.Origin switch
        {
            ReviewOrigin.Folder folder => folder.RelativePath[(folder.RelativePath.LastIndexOf('/') + 1)..],
            ReviewOrigin.Upload upload => upload.FileName,
            _ => throw new InvalidOperationException("A how-to comes from a folder or an upload."),
        };

    internal string Place =>
        Stored.Origin is ReviewOrigin.Folder folder ? Path.GetFileName(folder.FolderPath.TrimEnd('/', '\\')) : ReviewTexts.Place_Uploaded;

    /// <summary>Whether anything but events differs from another moment of the same review.</summary>
    internal bool HasSameMaterials(StoredReview other) =>
        Stored.Materials.Select(m => m.Ordinal).SequenceEqual(other.Materials.Select(m => m.Ordinal))
        && Stored.Rulings.Length == other.Rulings.Length;
}
