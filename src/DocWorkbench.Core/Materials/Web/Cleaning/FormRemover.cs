using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Takes out forms to be filled in: search, sign-up, comments. A form around the whole page is only how its site is made.</summary>
internal static class FormRemover
{
    private const double WholePage = 0.3;

    public static void Remove(IElement body, RemovalLedger ledger)
    {
        var forms = body.Elements().FindAll(element => element.LocalName is "form" or "fieldset");
        var whole = forms.Count > 0 ? body.TextLength() : 0;
        foreach (var form in forms)
        {
            if (
                body.Contains(form)
                && form.QuerySelector("textarea,select,input:not([type=hidden])") is not null
                && form.QuerySelector("h1,pre,article,main") is null
                && form.TextLength() <= whole * WholePage
            )
            {
                ledger.Remove(form, RemovalLedger.PageChrome);
            }
        }
    }
}
