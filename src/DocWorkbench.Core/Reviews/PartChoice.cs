using System.Collections.Immutable;
using System.Text.Json;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>What was decided on the parts of one change, as a <see cref="ReviewEventKind.PartsDecided"/> event keeps it.</summary>
/// <param name="Taken">Ids of parts.</param>
/// <param name="Left">Ids of parts.</param>
/// <param name="Open">How many parts nobody has decided on; what they would change stays as it is.</param>
/// <param name="Text">What stands in the change's place then.</param>
public sealed record PartChoice(ImmutableArray<string> Taken, ImmutableArray<string> Left, int Open, string Text)
{
    // The text may hold undecodable bytes, which JSON can't: it is kept as bytes.
    private sealed record Form(string[] Taken, string[] Left, int Open, byte[] Text);

    public int Decided => Taken.Length + Left.Length;

    public string ToJson() => JsonSerializer.Serialize(new Form([.. Taken], [.. Left], Open, TextBlob.Write(Text)));

    /// <summary>Null where it is none.</summary>
    public static PartChoice? FromJson(string? json)
    {
        try
        {
            return json is not null && JsonSerializer.Deserialize<Form>(json) is { Taken: not null, Left: not null, Text: not null } form
                ? new PartChoice([.. form.Taken], [.. form.Left], form.Open, TextBlob.Read(form.Text))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An array is equal to itself only, and each reading of the event makes new ones.
    public bool Equals(PartChoice? other) =>
        other is not null && Open == other.Open && Text == other.Text && Taken.SequenceEqual(other.Taken) && Left.SequenceEqual(other.Left);

    public override int GetHashCode() => HashCode.Combine(Open, Text);

    internal Decision ToDecision(ReviewEvent by)
    {
        var kind =
            Open > 0 ? DecisionKind.Undecided
            : Left.IsEmpty ? DecisionKind.Accepted
            : Taken.IsEmpty ? DecisionKind.Rejected
            : DecisionKind.Partly;
        return new Decision(kind, Taken.IsEmpty ? null : Text, by) { Parts = this };
    }
}
