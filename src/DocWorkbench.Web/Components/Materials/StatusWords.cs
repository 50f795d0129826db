using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What a material's or a passage's word is worth, why it is held back, and who said so, in a writer's words.</summary>
internal static class StatusWords
{
    public static string Of(MaterialStatus status) =>
        status switch
        {
            MaterialStatus.Published => MaterialTexts.Status_Published,
            MaterialStatus.Requirement => MaterialTexts.Status_Requirement,
            MaterialStatus.Internal => MaterialTexts.Status_Internal,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Noun(MaterialStatus status) =>
        status switch
        {
            MaterialStatus.Published => MaterialTexts.Noun_Published,
            MaterialStatus.Requirement => MaterialTexts.Noun_Requirement,
            MaterialStatus.Internal => MaterialTexts.Noun_Internal,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Explain(MaterialStatus status) =>
        status switch
        {
            MaterialStatus.Published => MaterialTexts.Explain_Published,
            MaterialStatus.Requirement => MaterialTexts.Explain_Requirement,
            MaterialStatus.Internal => MaterialTexts.Explain_Internal,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Of(QuarantineReason reason) =>
        reason switch
        {
            QuarantineReason.HiddenText => MaterialTexts.Quarantine_HiddenText,
            QuarantineReason.UnreadableText => MaterialTexts.Quarantine_UnreadableText,
            QuarantineReason.Comment => MaterialTexts.Quarantine_Comment,
            QuarantineReason.ModelInstruction => MaterialTexts.Quarantine_ModelInstruction,
            QuarantineReason.InvisibleCharacters => MaterialTexts.Quarantine_InvisibleCharacters,
            QuarantineReason.DirectionMarks => MaterialTexts.Quarantine_DirectionMarks,
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    /// <summary>"said by you for this heading, 3 March".</summary>
    public static string By(DeskView view, MaterialRuling ruling)
    {
        var what = ruling.Target switch
        {
            RulingTarget.Heading heading => MaterialTexts.Target_Heading.With(heading.Headings[^1]),
            RulingTarget.Words => MaterialTexts.Target_Passage,
            _ => MaterialTexts.Target_Material,
        };
        var (who, when) = (view.Who(ruling.ActorId), new DateTime(ruling.UtcTicks, DateTimeKind.Utc).ToLocalTime());
        return ruling.Confirmation switch
        {
            null => MaterialTexts.Said.With(who, what, when),
            { Version.Length: 0, WordOf.Length: 0 } => MaterialTexts.Said_Shipped.With(who, what, when),
            { Version: var version, WordOf.Length: 0 } => MaterialTexts.Said_ShippedIn.With(who, what, when, version),
            { Version.Length: 0, WordOf: var word } => MaterialTexts.Said_ShippedOnWord.With(who, what, when, word),
            { Version: var version, WordOf: var word } => MaterialTexts.Said_ShippedInOnWord.With(who, what, when, version, word),
        };
    }
}
