using System.Collections.Immutable;
using System.Text.Json;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>A change a person made by hand, as a <see cref="ReviewEventKind.Written"/> event keeps it.</summary>
/// <param name="Target">The place in the base.</param>
/// <param name="NewText">In the base's line ends.</param>
/// <param name="Section">The section it belongs to.</param>
/// <param name="Place">In words, for an addition.</param>
/// <param name="IsNewSection">The text brings a heading of its own.</param>
/// <param name="Passages">Passages it rests on.</param>
public sealed record HandChange(
    TextSpan Target,
    string NewText,
    string Section,
    string Place,
    bool IsNewSection,
    ImmutableArray<CitedPassage> Passages
)
{
    // The text may hold undecodable bytes, which JSON can't: it is kept as bytes.
    private sealed record Form(
        int Start,
        int Length,
        byte[] Text,
        string Section,
        string Place,
        bool IsNewSection,
        CitedPassage[] Passages
    );

    public string ToJson() =>
        JsonSerializer.Serialize(
            new Form(Target.Start, Target.Length, TextBlob.Write(NewText), Section, Place, IsNewSection, [.. Passages])
        );

    /// <summary>Null where it is no hand-made change of this how-to.</summary>
    public static HandChange? FromJson(string json, int howToLength)
    {
        try
        {
            var form = JsonSerializer.Deserialize<Form>(json);
            return form is { Text: not null, Start: >= 0, Length: >= 0 } && form.Length <= howToLength - form.Start
                ? new HandChange(
                    new TextSpan(form.Start, form.Length),
                    TextBlob.Read(form.Text),
                    form.Section,
                    form.Place,
                    form.IsNewSection,
                    [.. form.Passages ?? []]
                )
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The same text at a place a person chose; null where that is not in the how-to.</summary>
    internal HandChange? MovedTo(HowTo howTo, ChosenPlace place) =>
        PersonPlacer.Insert(howTo, NewText, place) is { } spot
            ? this with
            {
                Target = spot.Target,
                NewText = spot.Text,
                Section = spot.Section,
                Place = spot.Place,
                IsNewSection = spot.IsNewSection,
            }
            : null;

    /// <summary>As it stands among the changes of a review.</summary>
    public Change ToChange(string id, int number) =>
        new()
        {
            Id = id,
            Number = number,
            Kind =
                Target.Length == 0 ? ChangeKind.Added
                : NewText.Length == 0 ? ChangeKind.Removed
                : ChangeKind.Changed,
            Target = Target,
            NewText = NewText,
            Section = Section,
            Place = Place,
            Reason = "",
            Citations = [.. Passages.Select(p => new Citation(p.Id, p, IsVerbatim: true))],
            IsNewSection = IsNewSection,
        };
}
