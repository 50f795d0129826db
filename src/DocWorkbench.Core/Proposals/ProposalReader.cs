using System.Collections.Immutable;
using System.Text.Json;

namespace DocWorkbench.Core.Proposals;

/// <summary>Reads a reply in either of the two formats; every entry becomes an operation, an unreadable one with its problem.</summary>
public static class ProposalReader
{
    private const int LongestReply = 20_000_000;
    private const int MostChanges = 2000;

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

        if (ReplyJsonFinder.Find(reply) is not { } root)
        {
            return new ProposalReading.Refused("The reply holds no JSON with a list of \"changes\"; it may have been cut off.");
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
                Problems = problems.ToImmutable(),
            }
        );
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
