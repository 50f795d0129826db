using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Names what has no place.</summary>
internal static class TrayWords
{
    public static string Name(TrayEntry tray) =>
        tray.Operation.Operation switch
        {
            QuotedOperation { Section.Length: > 0 } quoted => quoted.Section,
            SectionOperation { Heading: { } heading } => heading,
            _ => ReviewTexts.Tray_Change.With(tray.Operation.Number),
        };
}
