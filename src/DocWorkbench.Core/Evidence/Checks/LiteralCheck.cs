using DocWorkbench.Core.Evidence.Literals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>What has to be taken over to the letter and stands in no material, not in the how-to and not in the workspace.</summary>
internal sealed class LiteralCheck : IEvidenceCheck
{
    private const int MostOfOneChange = 60;

    public IEnumerable<Finding> Find(EvidenceCase matter) => matter.Changes.SelectMany(c => InChange(matter, c.Text));

    private static IEnumerable<Finding> InChange(EvidenceCase matter, ChangedText text)
    {
        matter.Cancellation.ThrowIfCancellationRequested();
        return LiteralCutter
            .Cut(text)
            .Where(l => text.ToNew(l.Span).Length > 0)
            .DistinctBy(l => (l.Kind, l.Value))
            .Select(l => Of(matter, text, l))
            .OfType<Finding>()
            .Take(MostOfOneChange);
    }

    private static Finding? Of(EvidenceCase matter, ChangedText text, Literal literal)
    {
        if (literal.Kind == LiteralKind.Anchor || matter.Known.Any(k => k.Holds(literal)))
        {
            return null;
        }

        var span = text.ToNew(literal.Span);
        if (literal.Kind == LiteralKind.Path)
        {
            return InWorkspace(matter, text.Change, literal, span);
        }

        // Without a material nothing could have been taken over.
        return matter.Passages.Passages.IsEmpty
            ? null
            : FindingMaker.Of(
                text.Change,
                span,
                FindingCode.InventedLiteral,
                FindingSeverity.High,
                $"{Word(literal.Kind)} {literal.Value} stands in no material and not in the how-to."
            );
    }

    private static Finding? InWorkspace(EvidenceCase matter, CheckedChange change, Literal literal, TextSpan span)
    {
        var path = Uri.UnescapeDataString(literal.Value.Split('#', '?')[0]);
        if (matter.Options.FileExists is not { } exists)
        {
            return FindingMaker.Of(
                change,
                span,
                FindingCode.NotCheckable,
                FindingSeverity.Low,
                $"Whether {literal.Value} exists can't be looked up without the how-to's folder."
            );
        }

        // What begins with a slash is a place of the site, not of the folder.
        return path.StartsWith('/')
                ? FindingMaker.Of(
                    change,
                    span,
                    FindingCode.NotCheckable,
                    FindingSeverity.Low,
                    $"{literal.Value} is a place of the site, which can't be looked up here."
                )
            : exists(path) ? null
            : FindingMaker.Of(
                change,
                span,
                FindingCode.InventedLiteral,
                FindingSeverity.High,
                $"There is no file {path} in the how-to's folder, and no material names it."
            );
    }

    private static string Word(LiteralKind kind) =>
        kind switch
        {
            LiteralKind.Address => "The address",
            LiteralKind.MailAddress => "The mail address",
            LiteralKind.File => "The file",
            LiteralKind.Command => "The command",
            LiteralKind.Flag => "The flag",
            LiteralKind.Number => "The figure",
            _ => "The name",
        };
}
