using System.Collections.Immutable;
using System.Text.Json;
using DocWorkbench.Core.Proposals.Arriving;

namespace DocWorkbench.Core.Proposals;

/// <summary>Reads a reply in either of the two formats; every entry becomes an operation, an unreadable one with its problem.</summary>
public static class ProposalReader
{
    private const int LongestReply = 20_000_000;
    internal const int MostChanges = 2000;

    /// <summary>The member of a stored reply that says what is wrong with it as a whole.</summary>
    internal const string NoticeName = "notice";

    internal const string Damaged = "The reply breaks off or is damaged; only the changes that were whole are here.";

    public static ProposalReading Read(string reply)
    {
        if (string.IsNullOrWhiteSpace(reply))
        {
            return new ProposalReading.Refused("The reply is empty.");
        }

        if (reply.Length > LongestReply)
        {
            return new ProposalReading.Refused($"The reply is longer than {LongestReply / 1_000_000} million characters.");
        }

        return ReplyJsonFinder.Find(reply) is { } root ? Read(root) : ReadCut(reply);
    }

    private static ProposalReading Read(JsonElement root)
    {
        if (RepeatedName.In(root) is { } name)
        {
            return new ProposalReading.Refused($"The reply says \"{name}\" twice, so what it means can't be told.");
        }

        var changes = root.GetProperty("changes");
        if (changes.GetArrayLength() > MostChanges)
        {
            return new ProposalReading.Refused(
                $"The reply asks for {changes.GetArrayLength()} changes; the most that can be shown is {MostChanges}."
            );
        }

        var problems = ImmutableArray.CreateBuilder<string>();
        var passages = Passages(root);
        return new ProposalReading.Success(
            new Proposal
            {
                BaseSha256 = JsonText.Of(root, "base"),
                Operations = [.. changes.EnumerateArray().Select((entry, i) => OperationReader.Read(entry, i + 1, problems))],
                Unmet = Unmet(root),
                Passages = passages,
                Summary = JsonText.Of(root, "summary") ?? "",
                Notice = JsonText.Of(root, NoticeName) ?? "",
                Problems = problems.ToImmutable(),
            }
        );
    }

    // A reply whose end is missing, or which breaks JSON's rules somewhere, may still begin with changes that are whole.
    private static ProposalReading ReadCut(string reply)
    {
        var arriving = ArrivingReply.Of(reply);
        return arriving.Changes.IsEmpty
            ? new ProposalReading.Refused("The reply holds no JSON with a list of \"changes\"; it may have been cut off, or nest too deep.")
            : new ProposalReading.Success(new Proposal { Operations = arriving.Changes, Notice = Damaged });
    }

    private static ImmutableArray<CitedPassage> Passages(JsonElement root) =>
        [
            .. JsonText
                .Objects(root, "passages")
                .Select(p => new CitedPassage(
                    JsonText.Of(p, "id") ?? "",
                    JsonText.Of(p, "material") ?? "",
                    JsonText.Of(p, "anchor") ?? "",
                    JsonText.Of(p, "text") ?? ""
                ))
                .Where(p => p.Id.Length > 0)
                .DistinctBy(p => p.Id),
        ];

    private static ImmutableArray<UnmetNeed> Unmet(JsonElement root) =>
        [.. JsonText.Objects(root, "unmet").Select(u => new UnmetNeed(JsonText.Of(u, "section") ?? "", JsonText.Of(u, "missing") ?? ""))];
}
