using System.Collections.Immutable;
using System.Net;
using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Writes rows of blocks side by side; what a row is stands there in words too, for who does not see the colours.</summary>
internal static class MarkedRows
{
    public static string Of(ImmutableArray<AlignedRow> rows, Func<string, string?>? pictures)
    {
        var html = new StringBuilder("<div class=\"dw-rows\">");
        foreach (var row in rows)
        {
            if (row.Kind == AlignedRowKind.Same)
            {
                // Both sides: the second one is left out where there is room for one column only.
                Add(html, "same", "", row.Before, [], MarkKind.Removed, pictures);
                Add(html, "same again", "", row.After, [], MarkKind.Added, pictures);
                continue;
            }

            var isChanged = row.Kind == AlignedRowKind.Changed;
            Add(
                html,
                "old",
                isChanged ? MarkupTexts.Row_Was : MarkupTexts.Row_Removed,
                row.Before,
                row.BeforeMarks,
                MarkKind.Removed,
                pictures
            );
            Add(html, "new", isChanged ? MarkupTexts.Row_Now : MarkupTexts.Row_Added, row.After, row.AfterMarks, MarkKind.Added, pictures);
        }

        return html.Append("</div>").ToString();
    }

    private static void Add(
        StringBuilder html,
        string name,
        string spoken,
        string? text,
        ImmutableArray<TextSpan> marks,
        MarkKind kind,
        Func<string, string?>? pictures
    )
    {
        if (text is null)
        {
            html.Append("<div class=\"dw-cell empty\"></div>");
            return;
        }

        html.Append("<div class=\"dw-cell ").Append(name).Append("\">");
        if (spoken.Length > 0)
        {
            html.Append("<span class=\"visually-hidden\">").Append(WebUtility.HtmlEncode(spoken)).Append(" </span>");
        }

        html.Append(MarkedBlock.Of(text, marks, kind, pictures)).Append("</div>");
    }
}
