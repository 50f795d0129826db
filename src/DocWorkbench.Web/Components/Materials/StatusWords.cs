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
            MaterialStatus.Published => "published",
            MaterialStatus.Requirement => "requirement",
            MaterialStatus.Internal => "internal",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Noun(MaterialStatus status) =>
        status switch
        {
            MaterialStatus.Published => "published material",
            MaterialStatus.Requirement => "a requirement",
            MaterialStatus.Internal => "internal material",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Explain(MaterialStatus status) =>
        status switch
        {
            MaterialStatus.Published => "describes what has shipped",
            MaterialStatus.Requirement => "says what is wanted, not what is",
            MaterialStatus.Internal => "never sent to a model or written into a how-to by itself",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    public static string Of(QuarantineReason reason) =>
        reason switch
        {
            QuarantineReason.HiddenText => "hidden text",
            QuarantineReason.UnreadableText => "text nobody can see",
            QuarantineReason.Comment => "comment",
            QuarantineReason.ModelInstruction => "speaks to a language model",
            QuarantineReason.InvisibleCharacters => "invisible characters",
            QuarantineReason.DirectionMarks => "marks that turn the writing direction",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    /// <summary>"said by you for this heading, 3 March".</summary>
    public static string By(DeskView view, MaterialRuling ruling)
    {
        var what = ruling.Target switch
        {
            RulingTarget.Heading heading => $"everything under “{heading.Headings[^1]}”",
            RulingTarget.Words => "this passage",
            _ => "the whole material",
        };
        return $"said by {view.Who(ruling.ActorId)} for {what}, {new DateTime(ruling.UtcTicks, DateTimeKind.Utc).ToLocalTime():d MMMM}{Of(ruling.Confirmation)}";
    }

    // "; shipped in 2.4, on the word of the release notes"
    private static string Of(Confirmation? confirmation) =>
        confirmation is null
            ? ""
            : $"; shipped{(confirmation.Version.Length > 0 ? $" in {confirmation.Version}" : "")}{(confirmation.WordOf.Length > 0 ? $", on the word of {confirmation.WordOf}" : "")}";
}
